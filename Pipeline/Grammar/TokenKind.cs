namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>A run of letters: one syllable of Vietnamese, or an abbreviation.</summary>
    Word,

    /// <summary>A run of digits.</summary>
    Digits,

    /// <summary>Any other single character.</summary>
    Symbol,

    /// <summary>One or more line breaks that no sentence runs over.</summary>
    Break,
}
