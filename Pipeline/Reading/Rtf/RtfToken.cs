namespace DirectiveMiner.Pipeline.Reading.Rtf;

/// <summary>Word is the name of a control word, Number its parameter or the byte of text.</summary>
internal readonly record struct RtfToken(RtfTokenKind Kind, string Word = "", int? Number = null);
