using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Items;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>Compares children with one parent, whose items are read once. Pure and safe for any number of threads.</summary>
public sealed class CoverageChecker
{
    private readonly CoverageDocument parent;
    private readonly CoverageText text;

    public CoverageChecker(CoverageDocument parent)
    {
        ArgumentNullException.ThrowIfNull(parent);
        this.parent = parent;
        text = CoverageText.Of(parent.Original);
        Items = ItemReader.Read(parent.Mined, text, BlockReader.Read(parent.Mined, text));
    }

    /// <summary>The items of the parent: tasks and targets in the order of the text, then campaigns.</summary>
    public ImmutableArray<CoverageItem> Items { get; }

    /// <summary>What the child carries of each item.</summary>
    public PairCoverage Check(CoverageDocument child)
    {
        ArgumentNullException.ThrowIfNull(child);
        var words = CoverageText.Of(child.Original);
        var blocks = BlockReader.Read(child.Mined, words);
        return new PairCoverage(parent.Identity(), child.Identity(), [.. Items.Select(item => Provisional(item, words, blocks, child.Mined))], []);
    }

    /// <summary>Stands in for the matching until it is there: the paragraph with most words in common.</summary>
    private ItemCoverage Provisional(CoverageItem item, CoverageText child, ImmutableArray<TextBlock> blocks, MinedDocument mined)
    {
        var wanted = text.WordsIn(item.Span);
        var set = text.Words.AsSpan()[wanted.Start..wanted.End].ToArray().Select(word => word.Exact).ToHashSet();
        var best = blocks.Where(block => !block.IsHeading && block.Role != SectionRole.None)
            .Select(block => (Block: block, Score: (double)child.Words.AsSpan()[block.Words.Start..block.Words.End].ToArray().Select(word => word.Exact).Distinct().Count(set.Contains) / Math.Max(1, set.Count)))
            .DefaultIfEmpty().MaxBy(pair => pair.Score);
        var status = best.Score > 0.75 ? CoverageStatus.Covered : best.Score > 0.5 ? CoverageStatus.Partial : CoverageStatus.Missing;
        var reason = status switch { CoverageStatus.Missing => CoverageReasonCode.NothingAnswers, CoverageStatus.Partial => CoverageReasonCode.PartsLeftOut, _ => CoverageReasonCode.OtherWords };
        ImmutableArray<CoverageEvidence> evidence = status == CoverageStatus.Missing || best.Block is null ? [] :
            [Evidence(best.Block, best.Score, child, mined)];
        var target = item.Kind == CoverageItemKind.Target ? new TargetFigures(parent.Mined.Targets[item.Index!.Value].Value, null, parent.Mined.Targets[item.Index!.Value].Unit, TargetComparison.Missing, null) : null;
        return new ItemCoverage(item, status, best.Score, new CoverageReason(reason, [item.Text]), evidence, target);
    }

    private static CoverageEvidence Evidence(TextBlock block, double score, CoverageText child, MinedDocument mined)
    {
        var span = child.SpanOf(block.Words);
        return new CoverageEvidence(block.Section < 0 ? "" : mined.Sections[block.Section].Label, span.Of(child.Original), span, score, 0, CarryOver.Reworded, []);
    }
}
