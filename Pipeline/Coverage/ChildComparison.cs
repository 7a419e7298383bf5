using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Campaigns;
using DirectiveMiner.Pipeline.Coverage.Decision;
using DirectiveMiner.Pipeline.Coverage.Items;
using DirectiveMiner.Pipeline.Coverage.Matching;
using DirectiveMiner.Pipeline.Coverage.Targets;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>One child beside the parent: its passages, targets and campaigns, indexed once for all items.</summary>
public sealed class ChildComparison
{
    /// <summary>From this share of the item's words in one run on, the child speaks the parent's words.</summary>
    private const double SameWords = 0.6;

    /// <summary>Places where a campaign is named that are given as evidence.</summary>
    private const int MostPlaces = 3;

    private const int LongestReach = 80;

    private readonly MinedDocument parent;
    private readonly ImmutableArray<PreparedTarget> parentTargets;
    private readonly CoverageText parentText;
    private readonly MatchSet matches;
    private readonly FeatureReader features;
    private readonly ImmutableArray<ImmutableArray<WordRange>> campaigns;
    private readonly ImmutableDictionary<int, TargetPair> targets;
    private readonly EvidenceWriter evidence;

    public ChildComparison(MinedDocument parent, CoverageText parentText, CoverageDocument child, ItemPreparer preparer, ImmutableArray<ParentItem> items, ImmutableArray<PreparedTarget> parentTargets)
    {
        ArgumentNullException.ThrowIfNull(child);
        (this.parent, this.parentText, this.parentTargets, Child) = (parent, parentText, parentTargets, child);
        Text = CoverageText.Of(child.Original);
        Blocks = BlockReader.Read(child.Mined, Text);
        Index = new PassageIndex(Text, Blocks, preparer.Keys);
        var finder = new CampaignFinder(child.Mined, Text);
        campaigns = [.. parent.Campaigns.Select(campaign => finder.Find(parentText.WordsOf(campaign.Span)))];
        for (var campaign = 0; campaign < campaigns.Length; campaign++)
            Index.Mark(preparer.CampaignKey(campaign), campaigns[campaign]);
        matches = new MatchSet(items, new ItemMatcher(Index), Index.Passages.Length);
        features = new FeatureReader(parentText, Text, Index, matches);
        targets = TargetMatcher.Match(parentTargets, TargetPreparer.Prepare(child.Mined, Text, Blocks), child.Mined.Fields.Issuer?.Value.Level);
        evidence = new EvidenceWriter(parentText, Text, child.Mined);
    }

    public CoverageDocument Child { get; }

    public CoverageText Text { get; }

    public ImmutableArray<TextBlock> Blocks { get; }

    public PassageIndex Index { get; }

    public ImmutableArray<double> Features(int number)
    {
        var named = matches.Items[number].Campaigns;
        return features.Read(number, named.IsEmpty ? 0 : (double)named.Count(campaign => campaigns[campaign].IsEmpty) / named.Length);
    }

    public ItemCoverage Task(int number, StatusModel model)
    {
        ArgumentNullException.ThrowIfNull(model);
        var (item, match, values) = (matches.Items[number], matches.Matches[number], Features(number));
        var status = model.Decide(values, out var certainty, StatusModel.Handicap(Index.Passages.Length));
        if (match.Evidence.IsEmpty)
            (status, certainty) = (CoverageStatus.Missing, 0);
        else if (status == CoverageStatus.Covered && OnlyNamed(item, match))
            (status, certainty) = (CoverageStatus.Partial, 0.5);
        var reason = status switch
        {
            CoverageStatus.Missing => new CoverageReason(CoverageReasonCode.NothingAnswers, [Unanswered(item, match)]),
            CoverageStatus.Partial => new CoverageReason(CoverageReasonCode.PartsLeftOut, [Unanswered(item, match)]),
            _ => new CoverageReason(values[(int)TaskFeature.Run] >= SameWords ? CoverageReasonCode.SameWords : CoverageReasonCode.OtherWords, []),
        };
        return new ItemCoverage(item.Item, status, certainty, reason, status == CoverageStatus.Missing ? [] : Evidence(item, match), null);
    }

    public ItemCoverage Campaign(ParentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var name = parent.Campaigns[item.Item.Index!.Value].Name;
        if (campaigns[item.Item.Index.Value] is [])
            return new ItemCoverage(item.Item, CoverageStatus.Missing, 0, new CoverageReason(CoverageReasonCode.CampaignNotNamed, [name]), [], null);
        return new ItemCoverage(item.Item, CoverageStatus.Covered, 1, new CoverageReason(CoverageReasonCode.CampaignNamed, [name]), [.. campaigns[item.Item.Index.Value].Take(MostPlaces).Select(found => evidence.Write(Clause(found), 1, item.Words))], null);
    }

    public ItemCoverage Target(int number)
    {
        var item = matches.Items[number];
        var target = parent.Targets[item.Item.Index!.Value];
        if ((targets.GetValueOrDefault(item.Item.Index.Value) ?? Unlisted(number)) is not { } pair)
        {
            return new ItemCoverage(item.Item, CoverageStatus.Missing, 0, new CoverageReason(CoverageReasonCode.NoFigure, [target.Indicator]), [],
                new TargetFigures(target.Value, null, target.Unit, TargetComparison.Missing, null));
        }
        var (comparison, reason) = TargetComparer.Compare(pair.Parent, pair.Child, parent, Child.Mined);
        var status = comparison is TargetComparison.Equal or TargetComparison.Higher ? CoverageStatus.Covered : CoverageStatus.Partial;
        var span = pair.Child.Target.Span;
        return new ItemCoverage(item.Item, status, status == CoverageStatus.Covered ? pair.Likeness : pair.Likeness / 2, reason,
            [evidence.Write(span, Text.WordsIn(span), pair.Likeness, item.Words)],
            new TargetFigures(target.Value, pair.Child.Target.Value, target.Unit, comparison, pair.Child.Index < 0 ? null : pair.Child.Index));
    }

    /// <summary>A figure in a passage that says what the target says, where the child lists none.</summary>
    private TargetPair? Unlisted(int number)
    {
        var parentTarget = parentTargets[matches.Items[number].Item.Index!.Value];
        foreach (var passage in matches.Matches[number].Evidence)
        {
            if (FigureFinder.Find(parentTarget, Text, Index.Passages[passage.Passage].Words, Child.Mined.Targets) is { } found)
                return new TargetPair(parentTarget, found, passage.Share);
        }
        return null;
    }

    /// <summary>The best passage weighs or considers, or tells what has been, instead of committing.</summary>
    private bool OnlyNamed(ParentItem item, ItemMatch match)
    {
        var best = Index.Passages[match.Evidence[0].Passage];
        return best.Block.Role == SectionRole.Past || (Hedges.In(Text, best.Words) && !Hedges.In(parentText, item.Words));
    }

    private ImmutableArray<CoverageEvidence> Evidence(ParentItem item, ItemMatch match) =>
        [.. match.Evidence.Select(found => evidence.Write(Index.Passages[found.Passage].Words, found.Share, item.Words))];

    /// <summary>The clause that holds the words, or what of an endless one is around them.</summary>
    private WordRange Clause(WordRange words)
    {
        var (start, end) = (words.Start, words.End);
        while (start > Math.Max(0, words.Start - LongestReach) && Text.Words[start].Before < WordGap.Clause)
            start--;
        while (end < Math.Min(Text.Words.Length, words.End + LongestReach) && Text.Words[end].Before < WordGap.Clause)
            end++;
        return new WordRange(start, end);
    }

    /// <summary>The words of the longest part that is not answered, as the parent has them.</summary>
    private string Unanswered(ParentItem item, ItemMatch match)
    {
        const double lost = 0.3;
        var (start, from, to, heaviest, weight) = (-1, 0, 0, 0.0, 0.0);
        for (var i = 0; i < item.Terms.Length; i++)
        {
            if (match.Answered[i] >= lost)
            {
                start = -1;
                continue;
            }
            weight = start < 0 ? match.Weights[i] : weight + match.Weights[i];
            start = start < 0 ? i : start;
            if (weight > heaviest)
                (from, to, heaviest) = (start, i, weight);
        }
        return heaviest <= 0 ? item.Item.Text : parentText.SpanOf(new WordRange(item.Terms[from].FirstWord, item.Terms[to].EndWord)).Of(parentText.Original);
    }
}
