namespace DirectiveMiner.Pipeline.Coverage.Text;

/// <summary>A half-open range of words.</summary>
public readonly record struct WordRange(int Start, int End)
{
    public int Count => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int word) => word >= Start && word < End;
}
