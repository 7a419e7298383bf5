namespace DirectiveMiner.Pipeline.Storage;

/// <summary>The documents that stored plans name as their parent, the most implemented first.</summary>
public sealed class ImplementedDocuments(StoreFile store)
{
    /// <summary>Keys of nodes of the graph, stored or only cited, with the number of stored documents whose parent they are.</summary>
    public IEnumerable<(string Node, int Plans)> Read(StoredGraph graph)
    {
        ArgumentNullException.ThrowIfNull(graph);
        return store.Rows(
            row => (row.GetString(0), row.GetInt32(1)),
            "SELECT citations.work, count(DISTINCT document_id) AS plans FROM citations JOIN documents ON documents.id = document_id "
            + "WHERE is_parent = 1 AND status = 'resolved' AND citations.work IS NOT documents.work GROUP BY citations.work ORDER BY plans DESC, citations.work")
            .Select(row => (graph.NodeOfWork(row.Item1), row.Item2));
    }

    /// <summary>The works that stored documents cite and that are not in the store themselves.</summary>
    public IEnumerable<string> OnlyCited() => store.Rows(
        row => row.GetString(0),
        "SELECT DISTINCT work FROM citations WHERE status = 'resolved' AND NOT EXISTS (SELECT 1 FROM documents WHERE documents.work = citations.work) ORDER BY work");
}
