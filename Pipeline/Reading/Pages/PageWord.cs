namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>A word and where it stands on its page, from the upper left corner, in whatever unit the page is measured in.</summary>
public readonly record struct PageWord(string Text, double Left, double Top, double Right, double Bottom)
{
    public double Height => Bottom - Top;

    public PageArea Area => new(Left, Top, Right, Bottom);

    public PageWord At(PageArea area) => new(Text, area.Left, area.Top, area.Right, area.Bottom);
}
