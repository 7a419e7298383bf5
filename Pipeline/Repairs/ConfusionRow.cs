namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>What recognition reads for what (data/recognition-confusions.json). Cost is the negative natural logarithm of its share in all misread words.</summary>
public sealed record ConfusionRow(string Code, ConfusionKind Kind, string Read, string Meant, float Cost, IReadOnlyList<ConfusionExample> Examples, string Source);
