using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A hit with what it is sorted by: Value (the higher, the earlier), then the rank that the search gave it.</summary>
internal sealed record PlacedHit(IndexHit Hit, double Value, int Rank) : IComparable<PlacedHit>
{
    public int CompareTo(PlacedHit? other) => other is null ? 1 : (other.Value, Rank).CompareTo((Value, other.Rank));
}
