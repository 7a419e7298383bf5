using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pages;

namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>What character recognition made of a page: its size, its text in reading order, how many words, and their mean confidence, 0 to 100 (weighed by length).</summary>
public sealed record RecognizedPage(PageSize Size, PageText Content, int Words, double Confidence)
{
    public static RecognizedPage Blank { get; } = new(default, PageText.Blank, 0, 0);
}
