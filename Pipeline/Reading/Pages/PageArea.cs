namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>A rectangle of a page by its edges, from the page's upper left corner, in whatever unit the page is measured in.</summary>
public readonly record struct PageArea(double Left, double Top, double Right, double Bottom)
{
    public PageArea Scaled(double factor) => new(Left * factor, Top * factor, Right * factor, Bottom * factor);

    /// <summary>The smallest area that holds both.</summary>
    public PageArea With(PageArea other) => new(Math.Min(Left, other.Left), Math.Min(Top, other.Top), Math.Max(Right, other.Right), Math.Max(Bottom, other.Bottom));
}
