using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// What an index found: a document, and where passages are asked for the position of the outline item (null: text before the first item). Score: the higher, the better; comparable within one query only.
/// Explanation is empty unless it was asked for.
/// </summary>
public sealed record IndexHit(long Document, int? Section, double Score, ImmutableArray<ScorePart> Explanation)
{
    /// <summary>The part of the original that answers best; null where the query has no words.</summary>
    public TextSpan? Passage { get; init; }
}
