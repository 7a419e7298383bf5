namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>Headings of columns of one kind. Variations are in small letters, without figures, brackets and punctuation.</summary>
public sealed record ColumnHeadingRow(string Code, string Name, ColumnKind Kind, IReadOnlyList<string> Variations, IReadOnlyList<string> Examples, string Source);
