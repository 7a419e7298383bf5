namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>The scores of many documents. NotMined names those that have an annotation but no mined document; they count as all missed.</summary>
public sealed record GoldEvaluation(IReadOnlyList<DocumentScore> Documents, Tally Pooled, IReadOnlyList<string> NotMined)
{
    public static readonly IReadOnlyList<string> Groups = ["citations", "campaigns", "targets"];

    /// <summary>Pairs each annotation with the mined document whose file has the same name (the last one, where several have).</summary>
    public static GoldEvaluation Of(IEnumerable<ScoredDocument> gold, IEnumerable<ScoredDocument> mined)
    {
        var minedByName = new Dictionary<string, ScoredDocument>(StringComparer.Ordinal);
        foreach (var document in mined)
            minedByName[document.Name] = document;
        var scores = gold.Select(g => DocumentScorer.Score(g, minedByName.GetValueOrDefault(g.Name))).ToList();
        var pooled = new Tally();
        foreach (var score in scores)
            pooled.Add(score.Tally);
        return new GoldEvaluation(scores, pooled, [.. scores.Select(s => s.Name).Where(name => !minedByName.ContainsKey(name))]);
    }
}
