namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>What a misprinted number stands for: the key of the work, and its number.</summary>
public sealed record Repair(string Key, string Number);
