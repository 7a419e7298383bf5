using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Dashboards;
using Newtonsoft.Json;

namespace DirectiveMiner.Pipeline.Export;

/// <summary>Writes a store as files into a folder, row by row, so that its size does not matter. A file takes its name only when it is whole. Returns the files' paths.</summary>
public sealed class StoreExport(StoreFile store, string folder)
{
    /// <summary>summary, documents, citations, campaigns and targets, each one JSON file: { "schemaVersion", "rows": [ … ] } under the table's name; and dashboard.json, the figures over them.</summary>
    public IReadOnlyList<string> Json() => [.. Tables(), Dashboard()];

    private string Dashboard()
    {
        var stored = new StoredDashboard(store);
        return Write("dashboard.json", output => AnswerText.Write(output, stored.Read() with { Findings = stored.Findings(CancellationToken.None) }));
    }

    private IEnumerable<string> Tables() => new ExportTables(store).All().Select(table => Write($"{table.Name}.json", output =>
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
    }));

    /// <summary>documents.jsonl: the mined documents as extract prints them, with their keys and resolved citations.</summary>
    public IReadOnlyList<string> JsonLines() => [Write("documents.jsonl", output =>
    {
        var records = new StoredRecords(store);
        foreach (var document in new DocumentQueries(store).All())
        {
            output.Write(records.Of(document.Id).ToString(Formatting.None));
            output.Write('\n');
        }
    })];

    /// <summary>The same tables as <see cref="Json"/>, as RFC 4180 has it, in UTF-8 with a byte order mark, without which spreadsheets misread Vietnamese.</summary>
    public IReadOnlyList<string> Csv() => [.. new ExportTables(store).All().Select(table => Write($"{table.Name}.csv", output =>
    {
        output.Write('\uFEFF');
        CsvLine.Write(output, table.Columns);
        foreach (var row in table.Rows)
            CsvLine.Write(output, row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
    }))];

    private string Write(string name, Action<TextWriter> write)
    {
        var path = Path.Combine(folder, name);
        var unfinished = path + ".part";
        using (var output = new StreamWriter(unfinished, append: false, new UTF8Encoding(false), 64 << 10) { NewLine = "\n" })
            write(output);
        File.Move(unfinished, path, overwrite: true);
        return path;
    }

    /// <summary>Whole figures without a decimal point, as they are printed in the record.</summary>
    private static void WriteValue(JsonWriter writer, object? value)
    {
        if (value is double figure && figure == Math.Floor(figure) && Math.Abs(figure) < long.MaxValue)
            writer.WriteValue((long)figure);
        else
            writer.WriteValue(value);
    }
}
