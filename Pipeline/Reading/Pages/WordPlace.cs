using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>Where a word of a text stands: its span, its page (from 1; 0 while the page is not numbered yet), whether it is the first of its line, and its area.</summary>
public readonly record struct WordPlace(TextSpan Span, int Page, bool StartsLine, PageArea Area);
