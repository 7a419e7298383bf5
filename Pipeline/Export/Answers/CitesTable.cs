using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>Who cites a document, as a table for spreadsheets: a line a mention, or a line for each document that comes to it step by step.</summary>
public static class CitesTable
{
    public static void Write(TextWriter output, IEnumerable<CitedDocument> cited) => CsvTable.Write(
        output,
        ["type", "number", "name", "date", "issuer", "target", "documentKey", "relation", "isParent", "section", "page", "text", "start", "length", "status", "reason"],
        cited.SelectMany(document => document.Mentions, (document, mention) => (IEnumerable<string?>)
        [
            document.Type, document.Number, document.Name, document.Date, document.Issuer, document.Node?.Key, mention.DocumentKey, mention.Relation, mention.IsParent ? "true" : "false", mention.Section,
            Text(mention.Page), mention.Text, Text(mention.Start), Text(mention.Length), mention.Status, mention.Reason,
        ]));

    public static void Transitive(TextWriter output, IEnumerable<GraphNode> meant, ICitationGraph graph, int most) => CsvTable.Write(
        output,
        ["target", "key", "type", "number", "date", "issuer", "title", "inCorpus", "path", "steps", "through", "relation", "parent"],
        meant.SelectMany(node => CitingPath.Below(graph, node.Key, most).Take(most), (node, path) => (IEnumerable<string?>)
        [
            node.Key, path.Node.Key, path.Node.Type?.Value, path.Node.Number, path.Node.Date?.ToString(), path.Node.Issuer, path.Node.Title, path.Node.InCorpus ? "true" : "false", path.Node.Path,
            Text(path.Edges.Length), path.Edges[0].To, MinedDocumentJson.Name(path.Edges[0].Relation), path.Edges[0].Parent ? "true" : "false",
        ]));

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
