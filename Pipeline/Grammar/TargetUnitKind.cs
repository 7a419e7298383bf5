namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The sort of a unit.</summary>
public enum TargetUnitKind
{
    /// <summary>things counted: xã, trường, đợt</summary>
    Count,

    /// <summary>ha, km, MW</summary>
    Measure,

    /// <summary>đồng, USD</summary>
    Money,

    /// <summary>%, phần trăm</summary>
    Percent,

    /// <summary>điểm phần trăm</summary>
    PercentPoint,

    /// <summary>triệu, tỷ: part of the unit that follows</summary>
    Multiplier,

    /// <summary>time, age, score points: never a target's unit (gold/GUIDELINES.md, rules 6 and 16)</summary>
    Excluded,
}
