using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Pictures;

/// <summary>A page of a picture file, not decoded. DotsPerInch is what the file says, 0 where it says nothing.</summary>
public sealed record PagePicture(int Width, int Height, double DotsPerInch, ImmutableArray<PictureStrip> Strips)
{
    private const int LongestSide = 60_000;
    private const double InchesOfA4 = 11.7;

    /// <summary>Scanners write no less, cameras and screens write 72 or 96 whatever was photographed.</summary>
    private const double FewestScanned = 100;

    private const double MostScanned = 1200;

    public bool IsSound => Width is > 0 and <= LongestSide && Height is > 0 and <= LongestSide && Strips.Length > 0;

    /// <summary>The density that it was scanned at; of a photograph the one that makes it a page of A4.</summary>
    public double Density => DotsPerInch is >= FewestScanned and <= MostScanned ? DotsPerInch : Math.Max(Width, Height) / InchesOfA4;
}
