using System.Text.RegularExpressions;

namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>Scores one mined document against its annotation (gold/GUIDELINES.md, "Scores"). Without a mined document all is missed.</summary>
public sealed class DocumentScorer
{
    public static readonly IReadOnlyList<string> Fields = ["type", "number", "date", "place", "issuer", "province", "signer", "title"];

    /// <summary>"Về việc …", "V/v …"</summary>
    private static readonly Regex Subject = new(@"^(về việc|v/v)\s+", RegexOptions.NonBacktracking);

    private readonly Tally tally = new();
    private readonly List<string> notes = [];

    private DocumentScorer()
    {
    }

    public static DocumentScore Score(ScoredDocument gold, ScoredDocument? mined)
    {
        ArgumentNullException.ThrowIfNull(gold);
        var scorer = new DocumentScorer();
        scorer.ScoreCitations(gold, mined);
        scorer.ScoreCampaigns(gold, mined);
        scorer.ScoreTargets(gold, mined);
        scorer.ScoreFields(gold, mined);
        return new DocumentScore(gold.Name, scorer.tally, scorer.notes);
    }

    private void ScoreCitations(ScoredDocument gold, ScoredDocument? mined)
    {
        var (want, got) = (gold.Citations, mined?.Citations ?? []);
        var pairs = Pairing.InOrder(want, got, Similarity.OfCitations);
        var goldOf = pairs.ToDictionary(p => p.Value, p => p.Key);
        ScoreEntries("citations", want, got, pairs, Similarity.OfCitations, (g, m) =>
        {
            Check("citations.date", SameText(g.Date, m.Date), $"{g.Label}: {g.Date} <> {m.Date}");
            if (g.Issuer is not null)
                Check("citations.issuer", BodyWords.SameBody(g.Issuer, m.Issuer), $"{g.Label}: {g.Issuer} <> {m.Issuer}");
            Check("citations.relation", SameText(g.Relation, m.Relation), $"{g.Label}: {g.Relation} <> {m.Relation}");
            Check("citations.within", g.Within == (m.Within is { } within ? goldOf.GetValueOrDefault(within, -1) : null), g.Label);
        });
        var named = gold.Parents.Select(i => want[i].Key).ToHashSet();
        var found = (mined?.Parents ?? []).Where(j => j >= 0 && j < got.Length).Select(j => goldOf.TryGetValue(j, out var i) ? want[i].Key : got[j].Key).ToHashSet();
        Check("document.parents", mined is not null && named.SetEquals(found), $"{Listed(named)} <> {Listed(found)}");
    }

    private void ScoreCampaigns(ScoredDocument gold, ScoredDocument? mined)
    {
        var (want, got) = (gold.Campaigns, mined?.Campaigns ?? []);
        ScoreEntries("campaigns", want, got, Pairing.BestFirst(want, got, Similarity.OfCampaigns), Similarity.OfCampaigns, (g, m) =>
        {
            Check("campaigns.kind", SameText(g.Kind, m.Kind), $"{g.Label}: {g.Kind} <> {m.Kind}");
            Check("campaigns.launcher", BodyWords.SameBody(g.Launcher, m.Launcher), $"{g.Label}: {g.Launcher} <> {m.Launcher}");
            Check("campaigns.period", ScoreFolding.Number(g.Period) == ScoreFolding.Number(m.Period), $"{g.Label}: {g.Period} <> {m.Period}");
        });
    }

    private void ScoreTargets(ScoredDocument gold, ScoredDocument? mined)
    {
        var (want, got) = (gold.Targets, mined?.Targets ?? []);
        ScoreEntries("targets", want, got, Pairing.BestFirst(want, got, Similarity.OfTargets), Similarity.OfTargets, (g, m) =>
        {
            Check("targets.comparator", SameText(g.Comparator, m.Comparator), $"{g.Label}: {g.Comparator} <> {m.Comparator}");
            Check("targets.year", Similarity.SameFigure(g.Year, m.Year), $"{g.Label}: {g.Year} <> {m.Year}");
            Check("targets.ratio", Similarity.SameFigure(g.Numerator, m.Numerator) && Similarity.SameFigure(g.Denominator, m.Denominator)
                && Similarity.SameFigure(g.ValueTo, m.ValueTo), g.Label);
        });
    }

    private void ScoreEntries<TEntry>(
        string group, IReadOnlyList<TEntry> want, IReadOnlyList<TEntry> got, Dictionary<int, int> pairs, Func<TEntry, TEntry, double> similarity, Action<TEntry, TEntry> compare)
        where TEntry : IScoredEntry
    {
        var (found, spurious, missed) = (0, 0, 0);
        for (var i = 0; i < want.Count; i++)
        {
            if (want[i].Optional)
                continue;
            if (pairs.TryGetValue(i, out var j))
            {
                found++;
                compare(want[i], got[j]);
            }
            else
            {
                missed++;
                notes.Add($"missed    {group,-19} {want[i].Label}");
            }
        }
        var paired = pairs.Values.ToHashSet();
        for (var j = 0; j < got.Count; j++)
        {
            if (paired.Contains(j) || want.Any(g => g.Optional && similarity(g, got[j]) != 0))
                continue;
            spurious++;
            notes.Add($"spurious  {group,-19} {got[j].Label}");
        }
        tally.AddEntries(group, found, spurious, missed);
    }

    private void ScoreFields(ScoredDocument gold, ScoredDocument? mined)
    {
        foreach (var field in Fields)
        {
            var (want, got) = (gold.Fields[field], mined?.Fields[field]);
            var same = field switch
            {
                "number" => ScoreFolding.Number(want) == ScoreFolding.Number(got),
                "issuer" => BodyWords.SameBody(want, got),
                "province" => BodyWords.SamePlace(want, got),
                "title" => SameTitle(want, got),
                _ => SameText(want, got),
            };
            Check($"document.{field}", mined is not null && same, $"{want} <> {got}");
        }
    }

    private void Check(string attribute, bool right, string note)
    {
        tally.Add(attribute, right);
        if (!right)
            notes.Add($"wrong     {attribute,-19} {note}");
    }

    private static bool SameText(string? one, string? other) => ScoreFolding.Fold(one) == ScoreFolding.Fold(other);

    private static bool SameTitle(string? one, string? other)
    {
        var (a, b) = (new WordBag(SubjectOf(one)), new WordBag(SubjectOf(other)));
        return Math.Min(a.ShareIn(b), b.ShareIn(a)) >= 0.8 || (string.IsNullOrEmpty(one) && string.IsNullOrEmpty(other));
    }

    private static string SubjectOf(string? title) => Subject.Replace(ScoreFolding.Composed(title).ToLowerInvariant().Trim(' ', ':', '*'), "");

    private static string Listed(IEnumerable<string> keys) => $"[{string.Join(", ", keys.Order(StringComparer.Ordinal))}]";
}
