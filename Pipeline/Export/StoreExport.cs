using System.Globalization;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Export.Coverage;
using DirectiveMiner.Pipeline.Export.Graph;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Dashboards;
using Newtonsoft.Json;

namespace DirectiveMiner.Pipeline.Export;

/// <summary>Writes a store as files into a folder, row by row, so that its size does not matter but for the graph. Returns the files' paths.</summary>
public sealed class StoreExport(StoreFile store, string folder, StoredRollDowns rollDowns)
{
    private readonly ExportFolder folder = new(folder);

    /// <summary>summary, documents, citations, campaigns and targets, each one JSON file: { "schemaVersion", "rows": [ … ] } under the table's name; the graph, the coverage of all directives by their plans, and dashboard.json, the figures over all of them.</summary>
    public IReadOnlyList<string> Json() => [.. new ExportTables(store).All().Select(Json), folder.Write("graph.json", output => new JsonGraphWriter().Write(new GraphReader(store).Read().Graph, output)), Coverage(), Dashboard()];

    /// <summary>documents.jsonl: the mined documents as extract prints them, with their keys and resolved citations.</summary>
    public IReadOnlyList<string> JsonLines() => [folder.Write("documents.jsonl", output =>
    {
        var records = new StoredRecords(store);
        foreach (var document in new DocumentQueries(store).All())
        {
            output.Write(records.Of(document.Id).ToString(Formatting.None));
            output.Write('\n');
        }
    })];

    /// <summary>The same tables as <see cref="Json"/>, as RFC 4180 has it, in UTF-8 with a byte order mark, without which spreadsheets misread Vietnamese.</summary>
    public IReadOnlyList<string> Csv()
    {
        var tables = new ExportTables(store).All().Select(table => folder.Write($"{table.Name}.csv", output =>
            CsvTable.Write(output, table.Columns, table.Rows.Select(row => row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)))))).ToList();
        var graph = new GraphReader(store).Read().Graph;
        return
        [
            .. tables,
            folder.Write("graph.nodes.csv", output => new CsvGraphWriter(edges: false).Write(graph, output)),
            folder.Write("graph.edges.csv", output => new CsvGraphWriter(edges: true).Write(graph, output)),
            folder.Write("coverage.csv", output => CoverageCsv.Write(output, rollDowns.Read())),
        ];
    }

    private string Dashboard()
    {
        var stored = new StoredDashboard(store);
        return folder.Write("dashboard.json", output => AnswerText.Write(output, stored.Read() with { Findings = stored.Findings(CancellationToken.None) }));
    }

    private string Json(ExportTable table) => folder.Write($"{table.Name}.json", output =>
    {
        using var writer = new JsonTextWriter(output) { CloseOutput = false, Formatting = Formatting.None };
        writer.WriteStartObject();
        writer.WritePropertyName("schemaVersion");
        writer.WriteValue(MinedDocumentJson.SchemaVersion);
        writer.WritePropertyName(table.Name);
        writer.WriteStartArray();
        foreach (var row in table.Rows)
        {
            writer.WriteWhitespace("\n");
            writer.WriteStartObject();
            for (var i = 0; i < row.Length; i++)
            {
                writer.WritePropertyName(table.Columns[i]);
                WriteValue(writer, row[i]);
            }
            writer.WriteEndObject();
        }
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteWhitespace("\n");
    });

    private string Coverage() => folder.Write("coverage.json", output =>
    {
        using var writer = new JsonTextWriter(output) { CloseOutput = false, Formatting = Formatting.Indented };
        writer.WriteStartObject();
        writer.WritePropertyName("schemaVersion");
        writer.WriteValue(MinedDocumentJson.SchemaVersion);
        writer.WritePropertyName("coverage");
        writer.WriteStartArray();
        foreach (var rollDown in rollDowns.Read())
            CoverageJson.WritePairs(writer, rollDown);
        writer.WriteEndArray();
        writer.WriteEndObject();
        writer.WriteWhitespace("\n");
    });

    /// <summary>Whole figures without a decimal point, as they are printed in the record.</summary>
    private static void WriteValue(JsonWriter writer, object? value)
    {
        if (value is double figure && figure == Math.Floor(figure) && Math.Abs(figure) < long.MaxValue)
            writer.WriteValue((long)figure);
        else
            writer.WriteValue(value);
    }
}
