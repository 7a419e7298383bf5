using Microsoft.Extensions.DependencyInjection;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/aggregates: the store in figures, as dashboard.json of the export command has them; findings are null until they have been counted.</summary>
internal static class AggregatesEndpoint
{
    public static ApiEndpoint Aggregates { get; } = new("/aggregates", "The store in figures", "aggregates", [],
        async (context, _) => Written.Json(await context.RequestServices.GetRequiredService<Aggregates>().Now(context.RequestAborted)));
}
