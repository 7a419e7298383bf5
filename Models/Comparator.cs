namespace DirectiveMiner.Models;

/// <summary>How a target's figure is to be read.</summary>
public enum Comparator
{
    Equal,

    /// <summary>trở lên, ít nhất, tối thiểu, trên, từ …</summary>
    AtLeast,

    /// <summary>dưới, không quá, tối đa</summary>
    AtMost,

    /// <summary>từ … đến …: value to valueTo</summary>
    Range,
}
