namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>What a figure can count or measure ("xã", "ha", "triệu đồng").</summary>
public sealed record TargetUnitRow : PhraseRow
{
    public required TargetUnitKind Kind { get; init; }
}
