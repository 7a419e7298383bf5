namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The document that speaks, by its key, and which of its citations; null for what it says of itself. Ordered, so that results do not depend on arrival.</summary>
public readonly record struct ClaimId(string Document, int? Citation) : IComparable<ClaimId>
{
    public int CompareTo(ClaimId other)
    {
        var byDocument = string.CompareOrdinal(Document, other.Document);
        return byDocument != 0 ? byDocument : (Citation ?? -1).CompareTo(other.Citation ?? -1);
    }

    public static bool operator <(ClaimId left, ClaimId right) => left.CompareTo(right) < 0;
    public static bool operator >(ClaimId left, ClaimId right) => left.CompareTo(right) > 0;
    public static bool operator <=(ClaimId left, ClaimId right) => left.CompareTo(right) <= 0;
    public static bool operator >=(ClaimId left, ClaimId right) => left.CompareTo(right) >= 0;
}
