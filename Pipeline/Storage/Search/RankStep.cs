namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Tells of each document how much the corpus rests on it (Graph/Authority) and how many documents cite it, for ranking and sorting, which cannot read the graph anew for each question.
/// At the end of an ingest that changed anything: a rank depends on all documents. In time proportional to the graph.
/// </summary>
public static class RankStep
{
    public static void Run(StoreFile store)
    {
        ArgumentNullException.ThrowIfNull(store);
        store.Transact(() =>
        {
            var corpus = new GraphReader(store).Read();
            var cited = store.Rows(
                row => (Work: row.GetString(0), Count: row.GetInt64(1)),
                "SELECT work, count(DISTINCT document_id) FROM citations WHERE status = 'resolved' GROUP BY work").ToDictionary(row => row.Work, row => row.Count, StringComparer.Ordinal);
            store.Command("DELETE FROM document_ranks").ExecuteNonQuery();
            foreach (var (id, key, work) in store.Rows(row => (row.GetInt64(0), row.GetString(1), row.Text(2)), "SELECT id, key, work FROM documents"))
            {
                var authority = corpus.Graph.Find(corpus.NodeOf[key])!.Authority * corpus.Graph.Nodes.Length;
                store.Command("INSERT INTO document_ranks (document_id, authority, cited_by) VALUES ($id, $authority, $cited)",
                    ("$id", id), ("$authority", authority), ("$cited", work is null ? 0 : cited.GetValueOrDefault(work))).ExecuteNonQuery();
            }
        });
    }
}
