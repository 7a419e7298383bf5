using System.Text.RegularExpressions;

namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>A campaign as an annotator or the miner wrote it down.</summary>
public sealed record CampaignEntry(string? Name, string? Kind, string? Launcher, string? Period, bool Optional) : IScoredEntry
{
    /// <summary>"giai đoạn 2021 - 2025"</summary>
    private static readonly Regex Phase = new(@"giai đoạn \d+\s*[-–]\s*\d+", RegexOptions.NonBacktracking);

    public string Label => Name ?? "";

    public WordBag NameWords { get; } = new(Phase.Replace(ScoreFolding.Composed(Name), ""));
}
