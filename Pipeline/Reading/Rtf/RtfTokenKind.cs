namespace DirectiveMiner.Pipeline.Reading.Rtf;

/// <summary>What RTF is made of.</summary>
internal enum RtfTokenKind
{
    Open,
    Close,

    /// <summary>A control word or symbol: \par, \f12, \*.</summary>
    Word,

    /// <summary>One byte of text, written as itself or as \'hh.</summary>
    Byte,
    End,
}
