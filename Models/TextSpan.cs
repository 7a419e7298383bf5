namespace DirectiveMiner.Models;

/// <summary>A half-open range [Start, Start + Length) of UTF-16 units, always on the original text.</summary>
public readonly record struct TextSpan(int Start, int Length)
{
    public int End => Start + Length;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>What the reader sees at this place of <paramref name="original"/>.</summary>
    public string Of(string original) => original.Substring(Start, Length);

    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
