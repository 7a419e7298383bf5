using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints.Parameters;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/chain: from a document up to the roots, as the chain command has it.</summary>
internal static class ChainEndpoint
{
    public static ApiEndpoint Chain { get; } = ApiEndpoint.OfStore("/chain", "The ways from a document up through its parents to the roots", "chain", [Usual.Document], (store, asked) =>
    {
        var graph = new StoredGraph(store);
        return Written.Json(ChainJson.Of(Pipeline.Graph.Chain.Above(graph, new MeantDocument(store, graph).Known(asked.Of(Usual.Document)).Key)));
    }) with { Errors = [404, 409] };
}
