using DirectiveMiner.Pipeline.Export.Coverage;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;
using Newtonsoft.Json;
using static DirectiveMiner.Pipeline.Export.Html.PageText;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>
/// The store as a folder of pages that opens from a disk without a server: a search over all words, a page for each document known – its text with what was mined from it, and the graph around it –,
/// the cascade of plans below each directive, and the coverage of each directive with its plans. Written document by document; what is held are the particulars of all documents, not their texts.
/// </summary>
public sealed class HtmlExport(StoreFile store, string folder, StoredRollDowns rollDowns)
{
    private readonly ExportFolder folder = new(folder);
    private readonly DocumentQueries documents = new(store);

    /// <summary>Writes the pages; returns the path of the first to open.</summary>
    public string Write()
    {
        foreach (var asset in Assets)
            folder.Write(asset, output => output.Write(Asset(asset)));
        folder.Write($"{DataFolder}/labels.js", output => output.Write($"directiveMiner={{labels:{OneLine(Asset("labels.json"))}}};\n"));
        var rows = documents.All();
        var implemented = new ImplementedDocuments(store).Read(new StoredGraph(store)).ToList();
        var compared = Coverage();
        var pages = new DocumentPage(store, compared);
        foreach (var row in rows)
            folder.Write($"{DocumentFolder}/{PageName.Of(row.Key)}", output => pages.Write(output, row));
        Cited();
        Search(rows);
        folder.Write("graph.html", output => new CascadePage(store).Write(output, implemented));
        return folder.Write("index.html", SearchPage.Write);
    }

    /// <summary>A report for each stored directive that has stored plans; returns the keys of these directives.</summary>
    private HashSet<string> Coverage()
    {
        var compared = new HashSet<string>(StringComparer.Ordinal);
        foreach (var rollDown in rollDowns.Read())
        {
            compared.Add(rollDown.Parent.Key!);
            folder.Write($"{CoverageFolder}/{PageName.Of(rollDown.Parent.Key!)}", output =>
                new CoverageHtml(rollDown, rollDowns.TextOf(rollDown.Parent), plan => rollDowns.TextOf(plan.Pair.Child)).Write(output));
        }
        return compared;
    }

    private void Cited()
    {
        foreach (var work in new ImplementedDocuments(store).OnlyCited())
        {
            var graph = new StoredGraph(store);
            if (graph.Find(graph.NodeOfWork(work)) is { InCorpus: false } node)
                folder.Write($"{DocumentFolder}/{PageName.Of(node.Key)}", output => DocumentPage.WriteCited(output, graph, node));
        }
    }

    private void Search(IReadOnlyList<DocumentRow> rows)
    {
        folder.Write($"{DataFolder}/documents.js", output =>
        {
            output.Write("directiveMiner.documents=");
            using var json = new JsonTextWriter(output) { CloseOutput = false, StringEscapeHandling = StringEscapeHandling.EscapeHtml };
            json.WriteStartArray();
            foreach (var row in rows)
            {
                json.WriteWhitespace("\n");
                json.WriteStartArray();
                foreach (var value in new[] { PageName.Of(row.Key), Caption(row), row.Title, row.Type, row.Date, row.IssuerLevel, row.Province })
                    json.WriteValue(value);
                json.WriteEndArray();
            }
            json.WriteEndArray();
            json.Flush();
            output.Write(";\n");
        });
        var orderOf = rows.Select((row, order) => (row.Id, order)).ToDictionary(pair => pair.Id, pair => pair.order);
        new WordFiles(folder, orderOf).Write(new WordList(store).Read());
    }

    private static string Caption(DocumentRow row) => DocumentCaption.Of(new Models.Coverage.ComparedDocument(row.Path, row.Key, row.Type, row.Number, row.Issuer, row.Date, row.Title));

    private static string OneLine(string json) => Newtonsoft.Json.Linq.JObject.Parse(json).ToString(Formatting.None);
}
