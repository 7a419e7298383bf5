namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/openapi.json: the interface as programs read it.</summary>
internal static class OpenApiEndpoint
{
    public static ApiEndpoint Description { get; } = new("/openapi.json", "This description", "openapi", [],
        (_, _) => Task.FromResult(Written.Json(OpenApiDocument.Of(Interface.Endpoints, StatusEndpoint.Version))));
}
