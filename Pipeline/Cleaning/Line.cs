namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>A line of a text without the spaces around it: [Start, End).</summary>
public readonly record struct Line(int Start, int End)
{
    public int Length => End - Start;

    public static Line Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\n')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return new Line(start, end);
    }
}
