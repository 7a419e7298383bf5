using System.Globalization;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The time over which numbers run on before they start anew: a year for State bodies, a congress term for Party bodies.</summary>
public readonly record struct Period(int From, int To)
{
    /// <summary>Of what is named but once, as the resolution of one congress is.</summary>
    public static readonly Period Once = new(0, 0);

    public static Period Year(int year) => new(year, year);

    public override string ToString() => this == Once ? "once"
        : From == To
        ? From.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");
}
