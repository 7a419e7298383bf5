namespace DirectiveMiner.Pipeline.Structure;

/// <summary>A half-open range of tokens [Start, End).</summary>
public readonly record struct TokenRange(int Start, int End)
{
    public static readonly TokenRange Empty = new(0, 0);

    public int Count => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int token) => token >= Start && token < End;
}
