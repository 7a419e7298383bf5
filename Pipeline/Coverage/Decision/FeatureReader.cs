using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Coverage.Matching;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Decision;

/// <summary>Reads the features of a task beside the passages that answer it.</summary>
public sealed class FeatureReader(CoverageText parent, CoverageText child, PassageIndex index, MatchSet matches)
{
    public static int Count { get; } = Enum.GetValues<TaskFeature>().Length;

    /// <summary>A clause lighter than this, beside the item, tells no duty of its own.</summary>
    private const double LightClause = 0.12;

    private const double ClauseIsLost = 0.25, PieceIsLost = 0.15, TermIsLost = 0.3;

    /// <summary>The weight of a long item.</summary>
    private const double LongItem = 120;

    /// <summary>A part lighter than this is made of words that every office says otherwise.</summary>
    private const double LightPiece = 0.8;

    public ImmutableArray<double> Read(int number, double lostCampaigns)
    {
        var (item, match) = (matches.Items[number], matches.Matches[number]);
        var values = new double[Count];
        void Set(TaskFeature feature, double value) => values[(int)feature] = value;
        var clauses = Groups(item, match, term => term.Clause);
        var pieces = Groups(item, match, term => term.Piece).FindAll(piece => piece.Weight * match.TotalWeight >= LightPiece);
        var answered = Enumerable.Range(0, match.Weights.Length).Sum(i => match.Weights[i] * match.Answered[i]) / match.TotalWeight;
        Set(TaskFeature.Answered, answered);
        Set(TaskFeature.MainClause, clauses.Count > 0 ? clauses[0].Share : 0);
        Set(TaskFeature.WeakestClause, clauses.Where(clause => clause.Weight >= LightClause).Select(clause => clause.Share).DefaultIfEmpty(answered).Min());
        Set(TaskFeature.LostClauses, clauses.Where(clause => clause.Share < ClauseIsLost).Sum(clause => clause.Weight));
        Set(TaskFeature.LostPieces, pieces.Where(piece => piece.Share < PieceIsLost).Sum(piece => piece.Weight));
        Set(TaskFeature.LostParts, pieces.Count(piece => piece.Share < PieceIsLost) / (double)Math.Max(1, pieces.Count));
        Set(TaskFeature.LongestGap, LongestGap(match));
        Set(TaskFeature.LostCampaigns, lostCampaigns);
        Set(TaskFeature.Kinship, matches.Kinship);
        Set(TaskFeature.Length, Math.Min(1, match.TotalWeight / LongItem));
        if (match.Evidence.IsEmpty)
            return [.. values];
        var best = index.Passages[match.Evidence[0].Passage];
        Set(TaskFeature.BestPassage, match.Evidence[0].Share);
        Set(TaskFeature.Run, (double)VerbatimRun.Longest(parent.Words.AsSpan()[item.Words.Start..item.Words.End], child.Words.AsSpan()[best.Words.Start..best.Words.End]) / Math.Max(1, item.Words.Count));
        Set(TaskFeature.Precision, Precision(item, best));
        Set(TaskFeature.Claim, matches.Claim(number));
        Set(TaskFeature.Order, matches.Order(number));
        return [.. values];
    }

    /// <summary>The groups of terms in order: their share of the item's weight, and what the one passage that answers most of the group answers of it.</summary>
    private static List<(double Weight, double Share)> Groups(ParentItem item, ItemMatch match, Func<Term, int> group)
    {
        var groups = new List<(double, double)>();
        foreach (var terms in item.Terms.Select((term, i) => (Group: group(term), i)).GroupBy(pair => pair.Group, pair => pair.i).OrderBy(terms => terms.Key))
        {
            var weight = terms.Sum(i => match.Weights[i]);
            var most = match.Evidence.Select(passage => terms.Sum(i => match.Weights[i] * passage.Answers[i])).DefaultIfEmpty().Max();
            groups.Add((weight / match.TotalWeight, weight <= 0 ? 1 : most / weight));
        }
        return groups;
    }

    private static double LongestGap(ItemMatch match)
    {
        var (longest, current) = (0.0, 0.0);
        for (var i = 0; i < match.Weights.Length; i++)
        {
            current = match.Answered[i] < TermIsLost ? current + match.Weights[i] : 0;
            longest = Math.Max(longest, current);
        }
        return longest / match.TotalWeight;
    }

    private double Precision(ParentItem item, Passage passage)
    {
        var keys = item.Terms.SelectMany(term => new[] { term.Exact, term.Bare }).ToHashSet();
        var (shared, total) = (0.0, 0.0);
        foreach (var term in TermReader.Read(child, passage.Words))
        {
            var weight = (term.IsConcept ? Background.OfPhrase : Background.Default.Weight(term.Exact)) * term.Factor;
            total += weight;
            if (keys.Contains(index.Keys.Find(term.Exact)))
                shared += weight;
        }
        return total <= 0 ? 0 : shared / total;
    }
}
