namespace DirectiveMiner.Pipeline.Reading.Scans;

/// <summary>What character recognition made of a page: its text in reading order, how many words, and their mean confidence, 0 to 100 (weighed by length).</summary>
public sealed record RecognizedPage(string Text, int Words, double Confidence)
{
    public static RecognizedPage Blank { get; } = new("", 0, 0);
}
