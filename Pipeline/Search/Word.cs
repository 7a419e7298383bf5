namespace DirectiveMiner.Pipeline.Search;

/// <summary>A word of a text, at [Start, End) of it. Folded has no marks and no case; Exact has the vowel marks and, at its end, the tone, so that hòa and hoà are one.</summary>
public readonly record struct Word(int Start, int End, string Exact, string Folded);
