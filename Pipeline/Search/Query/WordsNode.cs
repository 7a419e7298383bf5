using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>Words that follow each other: one word, a phrase in quotation marks, or the parts of a document number. With IsPrefix the last word need only begin so.</summary>
public sealed record WordsNode(ImmutableArray<Word> Words, bool IsPrefix, TextSpan Span) : QueryNode(Span);
