using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>Makes the items of a parent ready for comparison. Words of cited acts count little in a task, as a child may cite shorter; a campaign's name is one term, which stands for its spellings.</summary>
public sealed class ItemPreparer(MinedDocument document, CoverageText text, ImmutableArray<TextBlock> blocks)
{
    private const double CitedFactor = 0.15;

    /// <summary>A campaign's name weighs as much as this many phrases.</summary>
    private const double CampaignWeight = 2;

    /// <summary>What every paragraph of the parent says is its subject, and tells its items apart no more.</summary>
    private const double SubjectShare = 0.3, SubjectCut = 0.6;

    private static readonly uint And = WordKey.Of("và")[0].Exact;

    private const uint CampaignSalt = 0x27D4EB2F;

    private readonly Dictionary<uint, int> paragraphsWith = CountParagraphs(text, blocks);

    public KeyTable Keys { get; } = new();

    /// <summary>The key under which a child's passages are indexed that name the campaign.</summary>
    public int CampaignKey(int campaign) => Keys.Add(CampaignSalt * (uint)(campaign + 1));

    public ParentItem Prepare(CoverageItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var words = text.WordsIn(item.Span);
        var campaigns = item.Kind != CoverageItemKind.Task ? [] : Enumerable.Range(0, document.Campaigns.Length).Where(campaign => item.Span.Contains(document.Campaigns[campaign].Span)).ToList();
        var names = campaigns.ConvertAll(campaign => text.WordsIn(document.Campaigns[campaign].Span));
        var raw = TermReader.Read(text, words).Where(term => !names.Exists(name => name.Contains(term.FirstWord))).ToList();
        var terms = ImmutableArray.CreateBuilder<Term>(raw.Count);
        var (clause, piece) = (0, 0);
        for (var i = 0; i < raw.Count; i++)
        {
            var term = raw[i];
            if (i > 0)
            {
                var gap = GapBetween(raw[i - 1], term);
                clause += gap >= WordGap.Clause ? 1 : 0;
                piece += gap >= WordGap.Comma || text.Words[term.FirstWord].Exact == And ? 1 : 0;
            }
            var pair = i + 1 < raw.Count && GapBetween(term, raw[i + 1]) < WordGap.Clause ? Keys.Add(TermReader.Pair(term, raw[i + 1])) : -1;
            terms.Add(new Term(Keys.Add(term.Exact), Keys.Add(term.Bare), pair, WeightOf(item, term), clause, piece, term.FirstWord, term.EndWord, term.IsConcept));
        }
        for (var i = 0; i < campaigns.Count; i++)
            Insert(terms, CampaignKey(campaigns[i]), names[i]);
        return new ParentItem(item, words, terms.ToImmutable(), clause + 1, piece + 1, [.. campaigns]);
    }

    private WordGap GapBetween(in RawTerm first, in RawTerm second)
    {
        var gap = WordGap.Space;
        for (var word = first.EndWord; word <= second.FirstWord; word++)
            gap = text.Words[word].Before > gap ? text.Words[word].Before : gap;
        return gap;
    }

    private double WeightOf(CoverageItem item, in RawTerm term)
    {
        var weight = (term.IsConcept ? Background.OfPhrase : Background.Default.Weight(term.Exact)) * term.Factor;
        var share = (double)paragraphsWith.GetValueOrDefault(term.Exact) / Math.Max(1, blocks.Length);
        weight *= 1 - (SubjectCut * Math.Min(1, share / SubjectShare));
        var at = text.Words[term.FirstWord].Start;
        if (item.Kind == CoverageItemKind.Campaign)
            return weight;
        if (document.Citations.Any(citation => citation.Span.Start <= at && at < citation.Span.End))
            return weight * CitedFactor;
        return weight;
    }

    /// <summary>Puts the name of a campaign as one term where it stands.</summary>
    private static void Insert(ImmutableArray<Term>.Builder terms, int key, WordRange name)
    {
        var at = terms.Count;
        while (at > 0 && terms[at - 1].FirstWord > name.Start)
            at--;
        var before = at > 0 ? terms[at - 1] : default;
        terms.Insert(at, new Term(key, key, -1, CampaignWeight * Background.OfPhrase, before.Clause, before.Piece, name.Start, name.End, true));
        if (at > 0)
            terms[at - 1] = before with { Pair = -1 };
    }

    private static Dictionary<uint, int> CountParagraphs(CoverageText text, ImmutableArray<TextBlock> blocks)
    {
        var counts = new Dictionary<uint, int>();
        foreach (var block in blocks)
        {
            foreach (var key in TermReader.Read(text, block.Words).Select(term => term.Exact).Distinct())
                counts[key] = counts.GetValueOrDefault(key) + 1;
        }
        return counts;
    }
}
