using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Weights of terms by the number of documents that hold them (BM25's idf, 0 for what no document holds). A term's first <see cref="Sample"/> documents are counted; the share of ids that they took up tells how many
/// there are in all. Reading a common word's whole list for that, as bm25() does, would cost more than the search.
/// </summary>
internal sealed class TermStatistics(StoreFile store)
{
    private const int Sample = 400;

    /// <summary>The weight of each term, in their order.</summary>
    public double[] Weights(ImmutableArray<TextTerm> terms)
    {
        var highest = store.Rows(row => row.IsDBNull(0) ? 0 : row.GetInt64(0), "SELECT max(id) FROM documents")[0];
        return [.. terms.Select(term => Weight(Share(term, highest), highest))];
    }

    private static double Weight(double share, long documents)
    {
        if (share == 0)
            return 0;
        var count = Math.Max(1, share * documents);
        return Math.Log(1 + (documents - count + 0.5) / (count + 0.5));
    }

    private double Share(TextTerm term, long highest)
    {
        var (count, last) = store.Rows(
            row => (Count: row.GetInt32(0), Last: row.IsDBNull(1) ? 0 : row.GetInt64(1)),
            "SELECT count(*), max(rowid) FROM (SELECT rowid FROM words WHERE words MATCH $match ORDER BY rowid LIMIT $sample)",
            ("$match", term.Expression), ("$sample", Sample))[0];
        return count == 0 ? 0 : (double)count / (count < Sample ? highest : last);
    }
}
