using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>What the headings above a sentence say about the figures in it. Subject is a lead-in that tells indicators apart ("Tại địa bàn đô thị:").</summary>
public sealed record TargetScope(bool Goal, bool Present, bool Criteria, bool Article, int? Year, TokenRange Subject)
{
    public static readonly TargetScope None = new(false, false, false, false, null, TokenRange.Empty);
}
