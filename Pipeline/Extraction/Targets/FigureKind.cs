namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>What sort of figure it is.</summary>
public enum FigureKind
{
    Percent,

    /// <summary>a counted part of a counted whole: 33/33 xã</summary>
    Ratio,

    /// <summary>a number of things that the unit list knows</summary>
    Count,

    /// <summary>a number of something else</summary>
    LooseCount,

    /// <summary>ha, km, MW</summary>
    Measure,

    Money,

    /// <summary>a time, an age or a score: only where it is what the indicator measures</summary>
    Term,
}
