namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>What the decision to propose a repair rests on; chosen on recognised pages of counted texts (docs/repair.md).</summary>
public sealed record RepairSettings
{
    /// <summary>A repair is proposed from this probability on.</summary>
    public double Confidence { get; init; } = 0.9;

    /// <summary>The same for a known word, which only its neighbours speak against, where nothing but the text itself says that it was recognised.</summary>
    public double ConfidenceOnSuspicion { get; init; } = 0.97;

    /// <summary>The share of misread words in a text that shows none.</summary>
    public double Misprints { get; init; } = 0.0005;

    /// <summary>Misread words for each that is no syllable: most misreadings are other syllables.</summary>
    public double MisreadForEachImpossible { get; init; } = 6;

    /// <summary>From this share of impossible words on a text counts as recognised, and words are judged by their neighbours too.</summary>
    public double Recognised { get; init; } = 0.002;

    /// <summary>The share of misread words in a recognised text, at least.</summary>
    public double MisreadAtLeast { get; init; } = 0.03;

    /// <summary>A text with more impossible words than this share is no Vietnamese, or past repair.</summary>
    public double MostImpossible { get; init; } = 0.25;

    /// <summary>How much rarer a misreading is taken to be among names, which may have any syllable.</summary>
    public double MisreadNames { get; init; } = 0.05;

    /// <summary>Words of a recognised text that are less than so many times likelier beside a neighbour than anywhere are looked at.</summary>
    public float Fit { get; init; } = 7;
}
