using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Resolution;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>How rows of the store become nodes and mentions of the graph; one place for the graph read as a whole and for the one read step by step.</summary>
internal static class GraphRows
{
    /// <summary>What is appended to the key of a work that is only cited, where a stored document of another work has that key.</summary>
    public const string OnlyCited = "/cited";

    /// <summary>In a query over citations: the key of the node that the citation's work is.</summary>
    public const string NodeOfCitation =
        "coalesce((SELECT min(target.key) FROM documents AS target WHERE target.work = citations.work), "
        + "citations.work || iif(EXISTS (SELECT 1 FROM documents AS other WHERE other.key = citations.work), '" + OnlyCited + "', ''))";

    public const string DocumentColumns = "work, key, type, number, issuer, date, title, issuer_level, path";

    public const string WorkColumns = "key, type, number, issuer, dates, title, level, bucket";

    /// <summary>Of a mention and of the citation in whose title it stands.</summary>
    public const string MentionColumns =
        "citations.document_id, citations.work, citations.relation, citations.is_parent, citations.start, citations.length, citations.within, container.work";

    public static GraphNode Document(SqliteDataReader row) => new(
        row.GetString(1), row.Text(2) is { } type ? new DocumentTypeCode(type) : null, row.Text(3), row.Text(4), PartialDate.TryParse(row.Text(5)), row.Text(6),
        MinedDocumentJson.Parse<AdministrativeLevel>(row.Text(7)), true, row.GetString(8), null);

    public static GraphNode Work(SqliteDataReader row)
    {
        var isName = Buckets.IsOfName(row.GetString(7));
        return new GraphNode(
            row.GetString(0), row.Text(1) is { } type ? new DocumentTypeCode(type) : null, isName ? null : row.GetString(2), row.Text(3),
            PartialDate.TryParse(row.GetString(4).Split(',')[0]), isName ? row.GetString(2) : row.Text(5), MinedDocumentJson.Parse<AdministrativeLevel>(row.Text(6)), false, null, null);
    }

    /// <summary>What the first leaves out is taken from the second; so are number and date where the first has no serial yet.</summary>
    public static GraphNode Merge(GraphNode first, GraphNode second) => first with
    {
        Type = first.Type ?? second.Type,
        Number = Signed(first) ? first.Number ?? second.Number : second.Number ?? first.Number,
        Issuer = first.Issuer ?? second.Issuer,
        Date = Signed(first) ? first.Date ?? second.Date : second.Date ?? first.Date,
        Title = first.Title ?? second.Title,
        Level = first.Level ?? second.Level,
    };

    /// <summary>The node once all that is known of it is gathered.</summary>
    public static GraphNode Whole(GraphNode node) => node.Level is null ? node with { Level = BodyLevels.Of(node.Issuer) } : node;

    /// <summary>
    /// The mention as the graph sees it, given the document that makes it. One in the title of another cited document is told of that other, and nothing where that other is not known or
    /// is the citing document itself; a document that is not in the store has its parents only from there.
    /// </summary>
    public static GraphMention? Mention(SqliteDataReader row, (string Key, string Node) document, Func<string, (string Key, bool InStore)> nodeOf)
    {
        var (to, relation) = (nodeOf(row.GetString(1)).Key, MinedDocumentJson.Parse<Relation>(row.GetString(2))!.Value);
        var span = new TextSpan(row.GetInt32(4), row.GetInt32(5));
        if (row.IsDBNull(6))
            return new GraphMention(document.Node, to, relation, row.GetBoolean(3), false, document.Key, span);
        if (row.Text(7) is not { } container || nodeOf(container) is var (from, inStore) && from == document.Node)
            return null;
        return new GraphMention(from, to, relation, relation == Relation.Implements && !inStore, true, document.Key, span);
    }

    private static bool Signed(GraphNode node) => node.Number is not (['/', ..] or ['-', ..]);
}
