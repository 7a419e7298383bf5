namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>A citation as an annotator or the miner wrote it down.</summary>
public sealed record CitationEntry(string? Type, string? Number, string? Name, string? Date, string? Issuer, string? Relation, int? Within, bool Optional) : IScoredEntry
{
    public string Label => $"{Type} {(string.IsNullOrEmpty(Number) ? Name : Number)}";

    public bool IsNumbered => !string.IsNullOrEmpty(Number);

    public string FoldedType { get; } = ScoreFolding.Fold(Type);

    public string? FoldedNumber { get; } = ScoreFolding.Number(Number);

    public WordBag NameWords { get; } = new(Name);

    /// <summary>What makes two citations mentions of one document.</summary>
    public string Key => IsNumbered ? $"{FoldedType} {FoldedNumber}" : $"name {ScoreFolding.Fold(Name)}";
}
