using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>
/// A field whose value is a document: cites, citedby, parent. The document is named by its number in any spelling or by its name (the words), by its key (Text), and may be narrowed to a year (34-CT/TW@2014).
/// </summary>
public sealed record ReferenceNode(SearchField Field, string Text, ImmutableArray<Word> Words, int? Year, TextSpan Span) : QueryNode(Span);
