using System.Globalization;
using DirectiveMiner.Models;
using static DirectiveMiner.Pipeline.Export.Html.PageText;

namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>
/// A document and those that it is linked to as a drawing in layers, the highest level above. Every box leads to its page; links of a plan to its directive are strong; a document that is not in the store has a broken
/// edge. At most <see cref="MostDrawn"/> neighbours are drawn, parents and plans first; the page lists all of them.
/// </summary>
internal static class NeighbourhoodSvg
{
    public const int MostDrawn = 24;

    private const int InRow = 5, BoxWidth = 190, BoxHeight = 46, GapX = 16, GapY = 44, LevelWidth = 110, LongestLine = 27;

    public static void Write(TextWriter output, GraphNode centre, IReadOnlyList<GraphEdge> edges, Func<string, GraphNode> find)
    {
        var drawn = edges.OrderByDescending(edge => edge.Parent).Select(edge => edge.From == centre.Key ? edge.To : edge.From).Where(key => key != centre.Key).Distinct().Take(MostDrawn).Select(find).Prepend(centre).ToList();
        var rows = drawn.GroupBy(node => node.Level ?? (AdministrativeLevel)int.MaxValue).OrderBy(group => group.Key)
            .SelectMany(group => group.OrderBy(node => node.Key == centre.Key ? "" : node.Key, StringComparer.Ordinal).Chunk(InRow).Select((row, index) => (Level: index == 0 ? group.First().Level : null, IsFirst: index == 0, Nodes: row))).ToList();
        var width = LevelWidth + (rows.Max(row => row.Nodes.Length) * (BoxWidth + GapX));
        var places = new Dictionary<string, (int X, int Y)>(StringComparer.Ordinal);
        for (var row = 0; row < rows.Count; row++)
        {
            var left = LevelWidth + ((width - LevelWidth - (rows[row].Nodes.Length * (BoxWidth + GapX))) / 2);
            for (var i = 0; i < rows[row].Nodes.Length; i++)
                places.Add(rows[row].Nodes[i].Key, (left + (i * (BoxWidth + GapX)), row * (BoxHeight + GapY)));
        }
        var height = (rows.Count * (BoxHeight + GapY)) - GapY + 4;
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<div class=\"scroll\" tabindex=\"0\"><svg class=\"graph\" viewBox=\"0 -2 {width} {height}\" width=\"{width}\" height=\"{height}\" role=\"group\">\n"));
        output.Write("<defs><marker id=\"arrow\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\" markerWidth=\"9\" markerHeight=\"9\" markerUnits=\"userSpaceOnUse\" orient=\"auto-start-reverse\"><path d=\"M0 0L8 4L0 8z\"/></marker></defs>\n");
        foreach (var edge in edges.Where(edge => places.ContainsKey(edge.From) && places.ContainsKey(edge.To)))
            Edge(output, edge, places[edge.From], places[edge.To]);
        for (var row = 0; row < rows.Count; row++)
        {
            if (rows[row].IsFirst)
                output.Write(string.Create(CultureInfo.InvariantCulture, $"<text class=\"level\" x=\"0\" y=\"{(row * (BoxHeight + GapY)) + (BoxHeight / 2)}\">{Named("tspan", "level", rows[row].Level is { } level ? MinedDocumentJson.Name(level) : null)}</text>\n"));
            foreach (var node in rows[row].Nodes)
                Box(output, node, places[node.Key], node.Key == centre.Key);
        }
        output.Write("</svg></div>\n");
    }

    /// <summary>Straight to the next row; past other rows, or along its own, in a bow.</summary>
    private static void Edge(TextWriter output, GraphEdge edge, (int X, int Y) from, (int X, int Y) to)
    {
        var (startY, endY) = from.Y == to.Y ? (from.Y, to.Y) : from.Y > to.Y ? (from.Y, to.Y + BoxHeight) : (from.Y + BoxHeight, to.Y);
        var (startX, endX) = (from.X + (BoxWidth / 2), to.X + (BoxWidth / 2));
        var line = Math.Abs(from.Y - to.Y) == BoxHeight + GapY ? $"L{endX} {endY}"
            : from.Y == to.Y ? $"Q{(startX + endX) / 2} {startY - GapY} {endX} {endY}"
            : $"Q{Math.Max(startX, endX) + BoxWidth} {(startY + endY) / 2} {endX} {endY}";
        output.Write(string.Create(CultureInfo.InvariantCulture, $"<path class=\"edge{(edge.Parent ? " parent" : "")}\" d=\"M{startX} {startY}{line}\" marker-end=\"url(#arrow)\">{Named("title", "relation", MinedDocumentJson.Name(edge.Relation))}</path>\n"));
    }

    private static void Box(TextWriter output, GraphNode node, (int X, int Y) at, bool isCentre)
    {
        var style = (isCentre ? " centre" : "") + (node.InCorpus ? "" : " absent");
        var name = string.Join(' ', new[] { node.Type?.Value, node.Number }.Where(part => part is not null));
        output.Write(string.Create(
            CultureInfo.InvariantCulture,
            $"<a href=\"{PageName.Of(node.Key)}\"><title>{Text(NodeCaption.Of(node))}</title><rect class=\"box{style}\" x=\"{at.X}\" y=\"{at.Y}\" width=\"{BoxWidth}\" height=\"{BoxHeight}\" rx=\"6\"/>"
            + $"<text class=\"number\" x=\"{at.X + 8}\" y=\"{at.Y + 19}\">{Text(Cut(name.Length > 0 ? name : node.Title ?? node.Key))}</text><text class=\"issuer\" x=\"{at.X + 8}\" y=\"{at.Y + 37}\">{Text(Cut(node.Issuer ?? node.Date?.ToString() ?? ""))}</text></a>\n"));
    }

    private static string Cut(string text) => text.Length <= LongestLine ? text : string.Concat(text.AsSpan(0, LongestLine - 1), "…");
}
