namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>A place that a text names: how often with its kind ("tỉnh Bến Tre") and how often by its name alone.</summary>
public sealed record PlaceMention(string Text, int WithKind, int Alone)
{
    /// <summary>A name alone can be a person's or a street's: it counts for half.</summary>
    public int Weight => 2 * WithKind + Alone;
}
