using DirectiveMiner.Pipeline.Reading.Scans;

namespace DirectiveMiner.Tests.Reading.Scans;

/// <summary>A page as recognition gets it, with bars in place of words: lines 40 dots apart, ragged words, everything drawn from a fixed source of random numbers.</summary>
internal static class DrawnLines
{
    public const int Width = 1240;
    public const int Height = 1754;

    /// <summary>The lines fall to the right by so many degrees.</summary>
    public static GrayPicture Page(double askew, byte paper = 255, byte ink = 0)
    {
        var (dots, random, slope) = (new byte[Width * Height], new Random(7), Math.Tan(askew * Math.PI / 180));
        dots.AsSpan().Fill(paper);
        for (var line = 200; line < Height - 200; line += 40)
        {
            for (var x = 150; x < Width - 200;)
            {
                var (length, height) = (random.Next(30, 110), random.Next(12, 20));
                for (var i = 0; i < length; i++)
                {
                    var bottom = line + (int)Math.Round((x + i - (Width / 2)) * slope);
                    for (var y = bottom - height; y < bottom; y++)
                        dots[(y * Width) + x + i] = ink;
                }
                x += length + 14;
            }
        }
        return new GrayPicture(Width, Height, dots);
    }
}
