namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>What is read for what.</summary>
public enum ConfusionKind
{
    /// <summary>A letter or two for others; tones apart.</summary>
    Letters,

    /// <summary>One tone for another, by its name.</summary>
    Tone,
}
