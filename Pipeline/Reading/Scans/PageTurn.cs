using DirectiveMiner.Pipeline.Reading.Pages;

namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>
/// How a page was set straight: first turned clockwise by quarters (0, 90, 180 or 270 degrees), then about its middle by <paramref name="Askew"/> degrees against the clock, onto paper large enough for all of it.
/// Width and height are those of the page as it was, in whatever unit its words are measured in; places on the straight page lead back to places on that page.
/// </summary>
/// <param name="Askew">By how much lines fell to the right on the turned page, in degrees; negative where they rose.</param>
public readonly record struct PageTurn(double Width, double Height, int Quarters, double Askew)
{
    private (double Sine, double Cosine) Angle => Math.SinCos(Askew * Math.PI / 180);

    /// <summary>Size of the page after the turn by quarters.</summary>
    private (double Width, double Height) Turned => Quarters is 90 or 270 ? (Height, Width) : (Width, Height);

    /// <summary>Size of the straight page.</summary>
    public (double Width, double Height) Straight
    {
        get
        {
            var ((width, height), (sine, cosine)) = (Turned, Angle);
            return ((width * cosine) + (height * Math.Abs(sine)), (height * cosine) + (width * Math.Abs(sine)));
        }
    }

    /// <summary>The turn by quarters that leads back.</summary>
    public PageTurn Back => new(Turned.Width, Turned.Height, (360 - Quarters) % 360, 0);

    /// <summary>The place on the original page of a place on the straight one.</summary>
    public (double X, double Y) ToOriginal(double x, double y)
    {
        var ((width, height), (wide, high), (sine, cosine)) = (Turned, Straight, Angle);
        var (right, down) = (x - (wide / 2), y - (high / 2));
        var (turnedX, turnedY) = ((width / 2) + (right * cosine) - (down * sine), (height / 2) + (right * sine) + (down * cosine));
        return Quarters switch
        {
            90 => (turnedY, Height - turnedX),
            180 => (Width - turnedX, Height - turnedY),
            270 => (Width - turnedY, turnedX),
            _ => (turnedX, turnedY),
        };
    }

    /// <summary>The upright box on the original page that holds the word's box on the straight one.</summary>
    public PageWord ToOriginal(PageWord word) => word.At(ToOriginal(word.Area));

    public PageArea ToOriginal(PageArea area)
    {
        if (Quarters == 0 && Askew == 0)
            return area;
        var (a, b, c, d) = (ToOriginal(area.Left, area.Top), ToOriginal(area.Right, area.Top), ToOriginal(area.Left, area.Bottom), ToOriginal(area.Right, area.Bottom));
        return new PageArea(
            Math.Min(Math.Min(a.X, b.X), Math.Min(c.X, d.X)),
            Math.Min(Math.Min(a.Y, b.Y), Math.Min(c.Y, d.Y)),
            Math.Max(Math.Max(a.X, b.X), Math.Max(c.X, d.X)),
            Math.Max(Math.Max(a.Y, b.Y), Math.Max(c.Y, d.Y)));
    }
}
