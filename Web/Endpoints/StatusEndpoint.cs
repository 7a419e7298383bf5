using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/status: what the store holds.</summary>
internal static class StatusEndpoint
{
    public static string Version { get; } = typeof(StatusEndpoint).Assembly.GetName().Version!.ToString(3);

    public static ApiEndpoint Status { get; } = ApiEndpoint.OfStore("/status", "What the store holds", "status", [], (store, _) =>
        Written.Json(new { Store = Path.GetFileName(store.FullPath), Version, Counts = new DocumentQueries(store).Counts() }));
}
