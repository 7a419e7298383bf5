using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Items;

/// <summary>Targets and campaigns that a fair reader could leave out (annotation guidelines, rules 16, 18, 19 and 25): none of them is an item.</summary>
public static class OptionalItems
{
    /// <summary>Names without quotation marks, and such as are known by heart only, are found with less.</summary>
    private const double LeastConfidence = 0.65;

    private const string TimeLimits = "time-limits";

    private static readonly IReadOnlyList<OptionalRow> Rows = DataFile.Rows<OptionalRow>("coverage-optional.json");

    public static bool Holds(Target target)
    {
        ArgumentNullException.ThrowIfNull(target);
        var (indicator, unit) = (CoverageText.Of(target.Text), CoverageText.Of(target.Unit));
        return Rows.Where(row => row.Kind == CoverageItemKind.Target).Any(row => row.Code == TimeLimits
            ? target.Comparator == Comparator.AtMost && row.Variations.Any(word => Starts(unit, word))
            : row.Variations.Any(phrase => indicator.Holds(new WordRange(0, indicator.Words.Length), WordKey.Of(phrase))));
    }

    /// <summary>Also a scheme in the preamble, which stands there in the title of a cited act.</summary>
    public static bool Holds(Campaign campaign, MinedDocument document)
    {
        ArgumentNullException.ThrowIfNull(campaign);
        ArgumentNullException.ThrowIfNull(document);
        var head = campaign.Rule.Value[(campaign.Rule.Value.LastIndexOf('.') + 1)..];
        return campaign.Confidence < LeastConfidence || Rows.Any(row => row.Kind == CoverageItemKind.Campaign && row.Code == head)
            || (campaign.Kind == CampaignKind.Project && SectionLabels.IndexAt(document.Sections, campaign.Span) is null && !document.Sections.IsEmpty);
    }

    private static bool Starts(CoverageText unit, string word) => WordKey.IsAt(unit.Words.AsSpan(), 0, WordKey.Of(word)) && unit.Words.Length == WordKey.Of(word).Length;
}
