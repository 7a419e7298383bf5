using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export.Graph;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints.Parameters;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/graph: the citation graph around a document, as graph --of has it, never more than so many nodes.</summary>
internal static class GraphEndpoint
{
    /// <summary>A document's neighbours are read from so many mentions at most, those of parents first.</summary>
    private const int MostMentions = 2_000;

    private static readonly TypedParameter<int> Depth = Take.Count("depth", "Steps from the document", 1, 0, 4);
    private static readonly TypedParameter<GraphDirection> Direction = Take.Choice("direction", "up to what it cites, down to what cites it, or both", GraphDirection.Both);
    private static readonly TypedParameter<ImmutableArray<Relation>> Relations = Take.Kinds<Relation>("relation", "Only edges of these relations");
    private static readonly TypedParameter<int?> From = Take.Year("from", "Only documents of this year or later, beside the one in the middle");
    private static readonly TypedParameter<int?> To = Take.Year("to", "Only documents of this year or earlier, beside the one in the middle");
    private static readonly TypedParameter<int> Limit = Take.Count("limit", "Documents at most, the nearest", 200, 1, 1_000);

    public static ApiEndpoint Graph { get; } = ApiEndpoint.OfStore("/graph", "The citation graph around a document", "graphAround", [Usual.Document, Depth, Direction, Relations, From, To, Limit, Usual.Format], (store, asked) =>
    {
        var graph = new StoredGraph(store, MostMentions);
        var start = new MeantDocument(store, graph).Known(asked.Of(Usual.Document));
        var part = Neighbourhood.Of(graph, start.Key, new GraphScope(asked.Of(Depth), asked.Of(Direction), asked.Of(Limit), asked.Of(Relations), asked.Of(From), asked.Of(To)));
        return asked.Of(Usual.Format) == AnswerFormat.Csv ? Written.Csv("graph", output => Write(part, output))
            : Written.Json(output => new JsonGraphWriter(part with { IsCut = part.IsCut || graph.IsCut }).Write(part.Graph, output));
    }) with { Errors = [404, 409] };

    /// <summary>The edges, with the mark without which spreadsheets misread Vietnamese.</summary>
    private static void Write(GraphPart part, TextWriter output)
    {
        output.Write('\uFEFF');
        new CsvGraphWriter(edges: true).Write(part.Graph, output);
    }
}
