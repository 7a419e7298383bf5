namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>How well the printed unit agrees with the units found, best first.</summary>
public enum UnitMatch
{
    /// <summary>Name, kind and time agree.</summary>
    Exact,

    /// <summary>Another kind of the same level: a district that was raised to a town (huyện, thị xã, thành phố).</summary>
    OtherKind,

    /// <summary>Some of the units found were no more on the date, or not yet.</summary>
    OtherTime,

    /// <summary>Only the letters without diacritics agree.</summary>
    WithoutDiacritics,
    None,
}
