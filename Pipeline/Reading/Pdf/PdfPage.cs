using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pages;
using DirectiveMiner.Pipeline.Reading.Scans;

namespace DirectiveMiner.Pipeline.Reading.Pdf;

/// <summary>A page's size in points (1/72 inch), as it is shown, and the lines of its text layer.</summary>
public sealed record PdfPage(PageSize Size, ImmutableArray<ImmutableArray<PageWord>> Lines)
{
    internal IEnumerable<IReadOnlyList<PageWord>> Boxed => Lines.Select(line => (IReadOnlyList<PageWord>)line);

    /// <summary>The text in reading order, also where the writing lies on its side; places are those on the page as it is shown.</summary>
    internal PageText Read()
    {
        var turn = new PageTurn(Size.Width, Size.Height, WritingDirection.QuartersToUpright(Boxed), 0);
        return turn.Quarters == 0
            ? ReadingOrder.Text(Boxed)
            : ReadingOrder.Text(Boxed.Select(line => line.Select(turn.Back.ToOriginal).ToArray())).Moved(turn.ToOriginal);
    }
}
