namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The case of a word: all lower, a capital first and some lower, or all upper (a single capital letter is Upper).</summary>
public enum TokenCase : byte
{
    Lower,
    Capitalised,
    Upper,
}
