using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>All that is told of one search. Advice is empty where the answer speaks for itself.</summary>
public sealed record GivenAnswer(
    string Query, SearchRequest Request, SearchAnswer Answer, ImmutableArray<(SearchHit Hit, DocumentRow Document)> Hits, ImmutableArray<AdvisedPart> Advice);
