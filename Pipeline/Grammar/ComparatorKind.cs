namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>Where a comparator stands and which way it points.</summary>
public enum ComparatorKind
{
    /// <summary>ít nhất, tối thiểu: before the figure, which is demanded</summary>
    Minimum,

    /// <summary>trên, hơn: before the figure, which may be described</summary>
    AtLeast,

    /// <summary>vượt: at least, but after "không để" at most</summary>
    Over,

    /// <summary>không quá, dưới: before the figure</summary>
    AtMost,

    /// <summary>từ: a range if "đến" follows, else at least</summary>
    From,

    /// <summary>đến: between the ends of a range</summary>
    To,

    /// <summary>lên, xuống, còn: the figure is what a change leads to</summary>
    Moved,

    /// <summary>khoảng, mức: between comparator and figure, without a meaning of its own</summary>
    Near,

    /// <summary>trở lên: after the figure</summary>
    AtLeastAfter,

    /// <summary>trở xuống: after the figure</summary>
    AtMostAfter,
}
