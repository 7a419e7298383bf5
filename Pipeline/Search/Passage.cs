using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>A part of a document short enough to be an answer: the own text of an outline item (Section is its position), or text outside all items (null). Words is the number of words that begin in it.
/// Parent is the position of the passage that introduces it: the beginning of a longer item that was cut, or of the item above, whose words tell what it is about. Passages do not overlap.</summary>
public readonly record struct Passage(int? Section, TextSpan Span, int Words, int? Parent);
