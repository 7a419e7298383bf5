namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>Where each unit of the clean text was in the original: runs that keep step with it, in order. Written while the text is cleaned; a look-up is a binary search.</summary>
public sealed class OffsetMap
{
    private readonly List<int> cleanStarts = [0];
    private readonly List<int> originalStarts = [0];

    /// <summary>Says that the units from <paramref name="clean"/> on were read from <paramref name="original"/> on.</summary>
    public void Align(int clean, int original)
    {
        if (original - clean == originalStarts[^1] - cleanStarts[^1])
            return;
        if (cleanStarts[^1] == clean)
        {
            originalStarts[^1] = original;
            return;
        }
        cleanStarts.Add(clean);
        originalStarts.Add(original);
    }

    public int OriginalOf(int clean)
    {
        var run = cleanStarts.BinarySearch(clean);
        if (run < 0)
            run = ~run - 1;
        return originalStarts[run] + (clean - cleanStarts[run]);
    }
}
