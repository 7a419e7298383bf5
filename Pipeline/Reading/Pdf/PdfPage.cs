using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Reading.Pages;

namespace DirectiveMiner.Pipeline.Reading.Pdf;

/// <summary>A page's size in points (1/72 inch) and the lines of its text layer.</summary>
public sealed record PdfPage(double Width, double Height, ImmutableArray<ImmutableArray<PageWord>> Lines)
{
    internal IEnumerable<IReadOnlyList<PageWord>> Boxed => Lines.Select(line => (IReadOnlyList<PageWord>)line);
}
