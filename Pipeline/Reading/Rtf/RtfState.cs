namespace DirectiveMiner.Pipeline.Reading.Rtf;

/// <summary>What a group inherits and ends with: the font, how many bytes stand in for a \u, and whether its text counts.</summary>
internal readonly record struct RtfState(int? Font, int Fallback, bool Skipped, bool Hidden, bool InFontTable, bool Optional);
