namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>A word, or a few, as recognition read it and as it was meant, by this one confusion.</summary>
public sealed record ConfusionExample(string Read, string Meant);
