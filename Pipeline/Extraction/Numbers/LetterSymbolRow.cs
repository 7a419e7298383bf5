namespace DirectiveMiner.Pipeline.Extraction.Numbers;

/// <summary>Code is a symbol that elsewhere names a type (CT), Variations the units after which it is an office in a letter's number (CS).</summary>
public sealed record LetterSymbolRow(string Code, string Name, IReadOnlyList<string> Variations, IReadOnlyList<string> Examples, string Source);
