using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>The text of one page and where each of its words stands, in the order of the text; spans are on this page's text.</summary>
public sealed record PageText(string Text, ImmutableArray<WordPlace> Words)
{
    public static PageText Blank { get; } = new("", []);

    /// <summary>The same text with its areas moved: turned, scaled, straightened.</summary>
    public PageText Moved(Func<PageArea, PageArea> move)
    {
        ArgumentNullException.ThrowIfNull(move);
        return this with { Words = [.. Words.Select(word => word with { Area = move(word.Area) })] };
    }
}
