using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A field that holds a name: number, issuer, province, campaign, title. Its value holds the words one after the other.</summary>
public sealed record NameNode(SearchField Field, ImmutableArray<Word> Words, bool IsPrefix, TextSpan Span) : QueryNode(Span);
