using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Campaigns;
using DirectiveMiner.Pipeline.Coverage.Items;
using DirectiveMiner.Pipeline.Coverage.Matching;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>
/// The child's own items that answer nothing in the parent: paragraphs, or clauses of paragraphs that answer otherwise, that no item of the parent says much of. The cost is that of the postings of their terms.
/// </summary>
public sealed class ExtraFinder
{
    /// <summary>Of a paragraph's weight, what one item of the parent may say of it, and of a clause's.</summary>
    private const double ParagraphSaid = 0.3, ClauseSaid = 0.12;

    /// <summary>A clause of its own must say something.</summary>
    private const double LeastWeight = 22;

    private const double Alone = 0.5;

    private readonly KeyTable keys;
    private readonly CampaignFinder parentCampaigns;
    private readonly List<int>[] itemsWith;

    public ExtraFinder(ImmutableArray<ParentItem> items, KeyTable keys, CampaignFinder parentCampaigns)
    {
        ArgumentNullException.ThrowIfNull(keys);
        this.keys = keys;
        this.parentCampaigns = parentCampaigns;
        itemsWith = new List<int>[keys.Count];
        for (var key = 0; key < itemsWith.Length; key++)
            itemsWith[key] = [];
        for (var item = 0; item < items.Length; item++)
        {
            foreach (var key in items[item].Terms.SelectMany(term => new[] { term.Exact, term.Pair }).Where(key => key >= 0).Distinct())
                itemsWith[key].Add(item);
        }
    }

    public ImmutableArray<ExtraItem> Find(ChildComparison comparison, ImmutableArray<ItemCoverage> items)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        var text = comparison.Text;
        var used = items.SelectMany(item => item.Evidence).Select(evidence => evidence.Span).OrderBy(span => span.Start).ToList();
        var own = Own(comparison, items);
        var extras = ImmutableArray.CreateBuilder<ExtraItem>();
        foreach (var block in comparison.Blocks)
        {
            if (block.IsHeading || block.Role is not (SectionRole.Tasks or SectionRole.Targets or SectionRole.Unknown) || Closings.In(text, block.Words))
                continue;
            var (share, _) = Said(text, block.Words);
            if (share < ParagraphSaid && !IsUsed(used, text.SpanOf(block.Words)))
            {
                extras.Add(Item(comparison, block.Words));
                continue;
            }
            foreach (var clause in text.Parts(block.Words, WordGap.Clause))
            {
                if (own.Exists(place => clause.Contains(place)) || (Said(text, clause) is var (part, weight) && part < ClauseSaid && weight >= LeastWeight))
                    extras.Add(Item(comparison, clause));
            }
        }
        return extras.ToImmutable();
    }

    /// <summary>The words with which campaigns and targets begin that the parent does not have.</summary>
    private List<int> Own(ChildComparison comparison, ImmutableArray<ItemCoverage> items)
    {
        var (mined, text) = (comparison.Child.Mined, comparison.Text);
        var answering = items.Select(item => item.Target?.ChildIndex).OfType<int>().ToHashSet();
        var campaigns = mined.Campaigns.Where(campaign => !OptionalItems.Holds(campaign, mined) && parentCampaigns.Find(text.WordsOf(campaign.Span)).IsEmpty).Select(campaign => campaign.Span);
        var targets = mined.Targets.Where((target, index) => !answering.Contains(index) && !OptionalItems.Holds(target) && Said(text, text.WordsIn(target.Span)).Share < ParagraphSaid).Select(target => target.Span);
        return [.. campaigns.Concat(targets).Select(span => text.WordsIn(span).Start)];
    }

    private static bool IsUsed(List<TextSpan> used, TextSpan span) => used.Exists(span.Overlaps);

    private static ExtraItem Item(ChildComparison comparison, WordRange words)
    {
        var span = comparison.Text.SpanOf(words);
        return new ExtraItem(SectionLabels.At(comparison.Child.Mined.Sections, span), span.Of(comparison.Text.Original), span);
    }

    /// <summary>The share of the words' weight that the one item says that says most of them, and the weight.</summary>
    private (double Share, double Weight) Said(CoverageText text, WordRange words)
    {
        var terms = TermReader.Read(text, words);
        var (total, said) = (0.0, new Dictionary<int, double>());
        for (var i = 0; i < terms.Count; i++)
        {
            var weight = (terms[i].IsConcept ? Background.OfPhrase : Background.Default.Weight(terms[i].Exact)) * terms[i].Factor;
            total += weight;
            var pair = i + 1 < terms.Count ? keys.Find(TermReader.Pair(terms[i], terms[i + 1])) : -1;
            Add(said, keys.Find(terms[i].Exact), weight * (terms[i].IsConcept ? 1 : Alone));
            Add(said, pair, weight * (1 - Alone));
        }
        return (total <= 0 ? 1 : Math.Min(1, said.Values.DefaultIfEmpty().Max() / total), total);
    }

    private void Add(Dictionary<int, double> said, int key, double weight)
    {
        if (key < 0 || key >= itemsWith.Length)
            return;
        foreach (var item in itemsWith[key])
            said[item] = said.GetValueOrDefault(item) + weight;
    }
}
