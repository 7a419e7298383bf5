using System.Globalization;
using DirectiveMiner.Pipeline.Findings;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Findings page by page. They are drawn anew for each page, from the kind on in which the page before ended: a page costs what lies before it in that kind.</summary>
public sealed class FindingsPage(StoreFile store)
{
    /// <summary>The token of a page; null for any other text.</summary>
    public static RowToken? Token(string text) => RowToken.TryParse(text, parts: 2, figuresFrom: 0) is { } token && Enum.IsDefined((FindingKind)token.Figure(0)) && token.Figure(1) >= 0 ? token : null;

    /// <summary>Of one kind or all, about one node of the graph or all.</summary>
    public RowPage<Finding> Of(FindingKind? only, string? node, RowToken? after, int limit)
    {
        var kinds = Enum.GetValues<FindingKind>().Where(kind => (only is null || kind == only) && (after is null || (int)kind >= after.Figure(0)));
        var page = kinds.SelectMany(kind => Numbered(kind, node).SkipWhile(found => after is not null && (int)kind == after.Figure(0) && found.Number <= after.Figure(1)))
            .Page(limit, found => RowToken.Of(((int)found.Finding.Kind).ToString(CultureInfo.InvariantCulture), found.Number.ToString(CultureInfo.InvariantCulture)));
        return new RowPage<Finding>([.. page.Rows.Select(found => found.Finding)], page.Next);
    }

    private IEnumerable<(Finding Finding, int Number)> Numbered(FindingKind kind, string? node) =>
        new StoredFindings(store, node).Of(kind).Select((finding, number) => (finding, number)).Where(found => node is null || found.finding.Document == node || found.finding.Other == node);
}
