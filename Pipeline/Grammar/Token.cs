namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>
/// A token of the clean text. Word is the id of the word as written (case and tone placement folded), Bare that of the word without diacritics;
/// 0 where neither a phrase of the grammar nor the model of syllables knows it. For a symbol both are <see cref="Vocabulary.SymbolId"/> of the character.
/// </summary>
public readonly record struct Token(int Start, int Length, int Word, int Bare, TokenKind Kind, TokenCase Case, bool SpaceBefore, char First)
{
    public int End => Start + Length;

    public bool IsSymbol(char c) => Kind == TokenKind.Symbol && First == c;

    /// <summary>A word that begins with a capital.</summary>
    public bool IsCapitalised => Kind == TokenKind.Word && Case != TokenCase.Lower;
}
