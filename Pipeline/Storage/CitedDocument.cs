using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// A cited document with the mentions that mean it, as resolution has found. Node is null for mentions that are open, which stand together where they print the same and are open
/// for the same reason; the other fields then are as printed, and Candidates are the nodes that may be meant. Of Total mentions these are a page; Next is the token of the page behind it.
/// </summary>
public sealed record CitedDocument(
    GraphNode? Node, string? Type, string? Number, string? Name, string? Date, string? Issuer, string? Reason, ImmutableArray<string> Candidates, int Total, ImmutableArray<CitationRow> Mentions,
    RowToken? Next)
{
    public static CitedDocument Known(GraphNode node, int total, RowPage<CitationRow> mentions)
    {
        ArgumentNullException.ThrowIfNull(node);
        ArgumentNullException.ThrowIfNull(mentions);
        return new CitedDocument(node, node.Type?.Value, node.Number, node.Number is null ? node.Title : null, node.Date?.ToString(), node.Issuer, null, [], total, mentions.Rows, mentions.Next);
    }

    /// <summary>Open mentions, parted by what they print and why they are open; of each the first so many.</summary>
    public static IEnumerable<CitedDocument> Open(IEnumerable<CitationRow> mentions, int limit, Func<string, string> nodeOfWork) => mentions
        .GroupBy(row => (row.Type, row.Number, row.Name, row.Date, row.Issuer, row.Status, row.Reason))
        .OrderBy(group => group.Key.Date, StringComparer.Ordinal).ThenBy(group => group.Key.Issuer, StringComparer.Ordinal).ThenBy(group => group.Key.Name, StringComparer.Ordinal)
        .Select(group => new CitedDocument(null, group.Key.Type, group.Key.Number, group.Key.Name, group.Key.Date, group.Key.Issuer, $"{group.Key.Status}: {group.Key.Reason}",
            [.. group.First().Candidates.Select(nodeOfWork)], group.Count(), [.. group.Take(limit)], null));
}
