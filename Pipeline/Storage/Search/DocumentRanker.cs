using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The first of two stages: scores every document that matches by how often the words are in its columns, and keeps the places of the words for the best <paramref name="keep"/> only, which the second stage looks at closely.
/// With <paramref name="coverage"/> a document answers only if it holds enough of the words. One pass in the order of ids, of bounded cost a document; it ends after <see cref="MostScored"/> answers, some tenth of a second: of a store with more, the oldest are ranked.
/// </summary>
internal sealed class DocumentRanker(ImmutableArray<TextTerm> terms, double[] weights, Coverage? coverage, HashSet<long>? allowed, int keep) : IMatchSink
{
    /// <summary>What is scored before the best are taken; a million passages are some 6,000 documents.</summary>
    public const int MostScored = 50_000;

    private readonly PriorityQueue<RankedDocument, (double Score, long Last)> best = new();
    private double meanLength;

    /// <summary>All documents that answer, by id.</summary>
    public List<(long Document, double Score)> All { get; } = [];

    /// <summary>There were more.</summary>
    public bool IsCut { get; private set; }

    /// <summary>The best, best first; equal ones by id.</summary>
    public List<RankedDocument> Best => [.. best.UnorderedItems.Select(item => item.Element).OrderByDescending(document => document.Score).ThenBy(document => document.Id)];

    public bool Take(MatchedRow row)
    {
        var id = row.Id;
        if (allowed is not null && !allowed.Contains(id))
            return false;
        if (meanLength == 0)
            meanLength = Math.Max(1, row.MeanWords(TermCounts.Body));
        var norm = 1 - RankingWeights.LengthOfDocument + RankingWeights.LengthOfDocument * row.Words(TermCounts.Body) / meanLength;
        var (score, held) = (0.0, 0.0);
        for (var i = 0; i < terms.Length; i++)
        {
            var counts = TermCounts.Of(row, terms[i]);
            var found = counts.Score(norm);
            score += weights[i] * (found + counts.OwnNumber(terms[i]));
            held += coverage is not null && found > 0 ? coverage.Weights[i] : 0;
        }
        if (coverage is not null && held < coverage.Needed)
            return false;
        if (All.Count == MostScored)
            return IsCut = true;
        All.Add((id, score));
        if (best.Count < keep)
            best.Enqueue(Kept(row, score, norm), (score, -id));
        else if (best.TryPeek(out _, out var least) && (score, -id).CompareTo(least) > 0)
            best.DequeueEnqueue(Kept(row, score, norm), (score, -id));
        return false;
    }

    private RankedDocument Kept(MatchedRow row, double score, double norm)
    {
        var places = new TermPlaces[terms.Length];
        for (var i = 0; i < terms.Length; i++)
            places[i] = TermPlaces.Of(row, terms[i]);
        return new RankedDocument(row.Id, score, norm, places);
    }
}
