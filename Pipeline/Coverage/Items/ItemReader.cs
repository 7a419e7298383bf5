using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Items;

/// <summary>The items of a parent as gold/COVERAGE.md defines them: tasks and targets in the order of the text, then campaigns.</summary>
public static class ItemReader
{
    /// <summary>Shorter leaves tell no duty.</summary>
    private const int FewestWords = 4;

    public static ImmutableArray<CoverageItem> Read(MinedDocument document, CoverageText text, ImmutableArray<TextBlock> blocks)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(text);
        var placed = Tasks(document, text, blocks).Concat(Targets(document)).OrderBy(item => item.Span.Start).ThenBy(item => item.Kind);
        return [.. placed, .. Campaigns(document, text.Original)];
    }

    private static IEnumerable<CoverageItem> Tasks(MinedDocument document, CoverageText text, ImmutableArray<TextBlock> blocks)
    {
        foreach (var block in blocks)
        {
            if (block.Role is not (SectionRole.Tasks or SectionRole.Unknown) || block.IsHeading || block.Words.Count < FewestWords || Closings.In(text, block.Words))
                continue;
            var span = text.SpanOf(block.Words);
            yield return new CoverageItem(block.Section < 0 ? "" : document.Sections[block.Section].Label, CoverageItemKind.Task, span.Of(text.Original), span, null);
        }
    }

    private static IEnumerable<CoverageItem> Targets(MinedDocument document)
    {
        for (var index = 0; index < document.Targets.Length; index++)
        {
            var target = document.Targets[index];
            if (!OptionalItems.Holds(target))
                yield return new CoverageItem(SectionLabels.At(document.Sections, target.Span), CoverageItemKind.Target, target.Text, target.Span, index);
        }
    }

    private static IEnumerable<CoverageItem> Campaigns(MinedDocument document, string original)
    {
        for (var index = 0; index < document.Campaigns.Length; index++)
        {
            var campaign = document.Campaigns[index];
            if (!OptionalItems.Holds(campaign, document))
                yield return new CoverageItem(SectionLabels.At(document.Sections, campaign.Span), CoverageItemKind.Campaign, campaign.Span.Of(original), campaign.Span, index);
        }
    }
}
