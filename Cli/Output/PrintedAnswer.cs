using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Output;

/// <summary>All that is printed of one search. Advice is empty where the answer speaks for itself.</summary>
internal sealed record PrintedAnswer(
    string Query, SearchRequest Request, SearchAnswer Answer, ImmutableArray<(SearchHit Hit, DocumentRow Document)> Hits, ImmutableArray<AdvisedPart> Advice);
