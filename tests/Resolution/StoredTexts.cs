using System.Security.Cryptography;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.Resolution;

/// <summary>A store of its own, filled with texts one after the other; each stands for a file of its name. Removed at the end.</summary>
internal sealed class StoredTexts : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("directiveminer-test-").FullName;
    private readonly DocumentWriter writer;

    public StoredTexts()
        : this(store => new SqliteSearchIndex(store))
    {
    }

    /// <summary>With a search index of the caller's.</summary>
    public StoredTexts(Func<StoreFile, ISearchIndex> index)
    {
        Store = StoreFile.Open(Path.Combine(folder, "test.db"), create: true);
        writer = new DocumentWriter(Store, index(Store));
    }

    public StoreFile Store { get; }

    /// <summary>Mines and stores a text, and brings the corpus up to date. Returns the number of buckets resolved.</summary>
    public int Add(string name, string text)
    {
        Write(Prepare(name, text));
        return CorpusStep.Run(Store);
    }

    public void Write(PreparedDocument prepared) => writer.Write(prepared);

    public PreparedDocument Prepare(string name, string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var source = new SourceText(new Source(Path.Combine(folder, name), Convert.ToHexStringLower(SHA256.HashData(bytes)), "text/plain", bytes.Length, 1, "utf-8"), text, [0], []);
        return PreparedDocument.Of(Ingestion.Mine(source), source);
    }

    public DocumentRow Document(string name) => new DocumentQueries(Store).All().Single(row => Path.GetFileName(row.Path) == name);

    public IReadOnlyList<CitationRow> Citations(string name) => new CitationQueries(Store).Of(Document(name).Id);

    public CorpusGraph Graph() => new GraphReader(Store).Read();

    /// <summary>All that resolution has found out, by file: which documents are one, what became of each citation, and the edges.</summary>
    public string Describe()
    {
        var graph = Graph();
        var text = new StringBuilder();
        var documents = new DocumentQueries(Store).All();
        foreach (var document in documents.OrderBy(row => row.Path, StringComparer.Ordinal))
        {
            text.Append(Path.GetFileName(document.Path)).Append(" = ").Append(graph.NodeOf[document.Key]).Append('\n');
            foreach (var row in new CitationQueries(Store).Of(document.Id))
                text.Append("  ").AppendJoin(' ', row.Position, row.Status, row.Target, string.Join(',', row.Candidates), row.Reason).Append('\n');
        }
        text.AppendJoin('\n', graph.Graph.Nodes.Select(node => node with { Path = null })).Append('\n');
        return text.AppendJoin('\n', graph.Graph.Edges).ToString();
    }

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(folder, recursive: true);
    }
}
