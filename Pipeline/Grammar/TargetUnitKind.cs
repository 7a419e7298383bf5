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

    /// <summary>‰</summary>
    PerMille,

    /// <summary>điểm phần trăm</summary>
    PercentPoint,

    /// <summary>triệu, tỷ: part of the unit that follows</summary>
    Multiplier,

    /// <summary>điểm: a place if its kind follows ("điểm wifi"), else a score</summary>
    Point,

    /// <summary>giờ, tuần, tuổi: a target's unit only of what is measured so ("tuổi thọ"), or as the least time to be spent</summary>
    Term,

    /// <summary>time, pages, parts: never a target's unit (gold/GUIDELINES.md, rules 6 and 16)</summary>
    Excluded,
}
