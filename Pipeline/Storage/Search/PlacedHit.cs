using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A hit with what it is sorted by: Value (the higher, the earlier), then its score, then the key of its document.</summary>
internal sealed record PlacedHit(IndexHit Hit, double Value, string Key) : IComparable<PlacedHit>
{
    public int CompareTo(PlacedHit? other)
    {
        if (other is null)
            return 1;
        var order = other.Value.CompareTo(Value);
        order = order != 0 ? order : other.Hit.Score.CompareTo(Hit.Score);
        order = order != 0 ? order : string.CompareOrdinal(Key, other.Key);
        return order != 0 ? order : (Hit.Section ?? -1).CompareTo(other.Hit.Section ?? -1);
    }
}
