namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>
/// One level of a list (ECMA-376-1, 17.9.6): where it begins, how numbers are written, the text around them ("%1.%2)": numbers of that and the outer level), what sets it back
/// (RestartAfter: a level from 1; 0 never; null every outer one) and the style that means this level.
/// </summary>
public sealed record ListLevel(int Start = 1, string Format = "decimal", string Text = "", int? RestartAfter = null, bool Legal = false, bool Joined = false, string? Style = null, string? Font = null);
