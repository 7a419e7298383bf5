using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>One term of a query: the words that are to follow each other. A single word, a number such as 34-CT/TW, or a phrase in quotation marks.</summary>
public sealed record QueryTerm(ImmutableArray<Word> Words);
