using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>
/// Finds the passages of a child that answer an item: the one that answers most, then those that add to it. The cost is that of the postings of the item's terms, whatever the number of passages.
/// </summary>
public sealed class ItemMatcher(PassageIndex index)
{
    /// <summary>Passages looked at closely.</summary>
    private const int Candidates = 12;

    private const int MostEvidence = 4;

    /// <summary>What a word alone counts beside one with its neighbour: syllables of Vietnamese have many meanings.</summary>
    private const double Alone = 0.5, WithoutMarks = 0.25;

    /// <summary>What a further passage must add, as a share of the item's weight.</summary>
    private const double LeastGain = 0.08;

    private const double ClauseIsAnswered = 0.4;

    /// <summary>What many passages of the child say tells little about any of them.</summary>
    private const double SubjectShare = 0.25, SubjectCut = 0.6;

    private readonly double[] scores = new double[index.Passages.Length];

    public ItemMatch Match(ParentItem item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var weights = item.Terms.Select(Weight).ToImmutableArray();
        var total = Math.Max(1e-9, weights.Sum());
        var best = Best(item, weights);
        var answers = best.ConvertAll(passage => Answers(item, passage));
        var answered = new double[item.Terms.Length];
        var evidence = ImmutableArray.CreateBuilder<PassageMatch>();
        while (evidence.Count < MostEvidence)
        {
            var (choice, most) = (-1, 0.0);
            for (var i = 0; i < answers.Count; i++)
            {
                var gain = 0.0;
                for (var term = 0; term < answered.Length; term++)
                    gain += weights[term] * Math.Max(0, answers[i][term] - answered[term]);
                if (gain > most && (evidence.Count == 0 || AnswersAClause(item, weights, answers[i], answered)))
                    (choice, most) = (i, gain);
            }
            if (choice < 0 || (evidence.Count > 0 && most < LeastGain * total))
                break;
            var share = 0.0;
            for (var term = 0; term < answered.Length; term++)
            {
                share += weights[term] * answers[choice][term];
                answered[term] = Math.Max(answered[term], answers[choice][term]);
            }
            evidence.Add(new PassageMatch(best[choice], [.. answers[choice]], share / total));
        }
        return new ItemMatch(evidence.ToImmutable(), weights);
    }

    /// <summary>A further passage must answer a clause that those before leave open, not gather words here and there.</summary>
    private static bool AnswersAClause(ParentItem item, ImmutableArray<double> weights, double[] answers, double[] answered)
    {
        for (var first = 0; first < item.Terms.Length;)
        {
            var (before, after, weight, end) = (0.0, 0.0, 0.0, first);
            for (; end < item.Terms.Length && item.Terms[end].Clause == item.Terms[first].Clause; end++)
            {
                before += weights[end] * answered[end];
                after += weights[end] * answers[end];
                weight += weights[end];
            }
            if (before < ClauseIsAnswered * weight && after >= ClauseIsAnswered * weight)
                return true;
            first = end;
        }
        return false;
    }

    private double Weight(Term term)
    {
        var share = (double)index.Of(term.Exact).Count / Math.Max(1, index.Passages.Length);
        return term.Weight * (1 - (SubjectCut * Math.Min(1, share / SubjectShare)));
    }

    /// <summary>The passages with most of the item's terms, best first; equal ones in the order of the text.</summary>
    private List<int> Best(ParentItem item, ImmutableArray<double> weights)
    {
        var touched = new List<int>();
        for (var i = 0; i < item.Terms.Length; i++)
        {
            var term = item.Terms[i];
            Add(term.Exact, weights[i] * (term.IsConcept ? 1 : Alone), touched);
            Add(term.Pair, weights[i] * (1 - Alone), touched);
        }
        var best = touched.OrderByDescending(passage => scores[passage]).ThenBy(passage => passage).Take(Candidates).ToList();
        foreach (var passage in touched)
            scores[passage] = 0;
        return best;
    }

    private void Add(int key, double weight, List<int> touched)
    {
        foreach (var passage in index.Of(key))
        {
            if (scores[passage] == 0 && weight > 0)
                touched.Add(passage);
            scores[passage] += weight;
        }
    }

    private double[] Answers(ParentItem item, int passage)
    {
        var answers = new double[item.Terms.Length];
        for (var i = 0; i < answers.Length; i++)
        {
            var term = item.Terms[i];
            if (term.Pair >= 0 && index.Has(term.Pair, passage))
            {
                answers[i] = 1;
                answers[i + 1] = 1;
            }
            else if (answers[i] == 0)
                answers[i] = index.Has(term.Exact, passage) ? term.IsConcept ? 1 : Alone : index.Has(term.Bare, passage) ? WithoutMarks : 0;
        }
        return answers;
    }
}
