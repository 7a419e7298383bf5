namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A known phrase in the text: Count tokens from Token; Row indexes its category's rows. Repaired: it matched only without diacritics.</summary>
public readonly record struct PhraseHit(int Token, int Count, int Row, bool Repaired)
{
    public int End => Token + Count;
}
