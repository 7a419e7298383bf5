namespace DirectiveMiner.Pipeline.Coverage.Text;

/// <summary>A word as coverage compares it: its hashes with and without diacritics, and its place [Start, End) on the original.</summary>
public readonly record struct CoverageWord(uint Exact, uint Bare, int Start, int End, WordGap Before, bool IsNumber);
