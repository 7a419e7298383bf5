using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Web.Endpoints.Parameters;
using Microsoft.AspNetCore.WebUtilities;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>The description of the interface for programs, OpenAPI 3.1, drawn from the endpoints themselves.</summary>
internal static class OpenApiDocument
{
    private const string Json = "application/json", Csv = "text/csv";

    /// <summary>What every address may answer with.</summary>
    private static readonly int[] EveryError = [400, 401, 403, 405, 413, 429, 500, 503];

    public static JObject Of(ImmutableArray<ApiEndpoint> endpoints, string version) => new()
    {
        ["openapi"] = "3.1.1",
        ["info"] = new JObject
        {
            ["title"] = "DirectiveMiner",
            ["version"] = version,
            ["description"] = "A store of mined Vietnamese plans and directives, read-only. The JSON is that of the command line (docs/json.md); every address answers HEAD as well.",
            ["license"] = new JObject { ["name"] = "see LICENSE" },
        },
        ["servers"] = new JArray(new JObject { ["url"] = "/" }),
        ["paths"] = new JObject(endpoints.Select(endpoint => new JProperty("/api" + endpoint.Path, new JObject { ["get"] = Operation(endpoint) }))),
        ["components"] = new JObject { ["schemas"] = new OpenApiSchemas().Components },
    };

    private static JObject Operation(ApiEndpoint endpoint)
    {
        var answer = new JObject { [Json] = new JObject { ["schema"] = OpenApiSchemas.Reference(endpoint.Schema) } };
        if (endpoint.Parameters.Any(parameter => parameter.Schema["enum"]?.Any(value => (string?)value == "csv") == true))
            answer[Csv] = new JObject { ["schema"] = new JObject { ["type"] = "string" } };
        var responses = new JObject { ["200"] = new JObject { ["description"] = endpoint.Summary, ["content"] = answer } };
        foreach (var status in EveryError.Concat(endpoint.Errors).Order())
            responses[status.ToString(CultureInfo.InvariantCulture)] = Error(status);
        return new JObject
        {
            ["operationId"] = string.Concat(endpoint.Path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select((part, index) => index == 0 ? part : char.ToUpperInvariant(part[0]) + part[1..])),
            ["summary"] = endpoint.Summary,
            ["parameters"] = new JArray(endpoint.Parameters.Select(Told)),
            ["responses"] = responses,
        };
    }

    private static JObject Told(Parameter parameter)
    {
        var told = new JObject
        {
            ["name"] = parameter.Name,
            ["in"] = "query",
            ["description"] = parameter.Description,
            ["required"] = parameter.Required,
            ["schema"] = parameter.Several ? new JObject { ["type"] = "array", ["items"] = parameter.Schema.DeepClone(), ["maxItems"] = Take.MostValues } : parameter.Schema.DeepClone(),
        };
        if (parameter.Several)
            told["explode"] = true;
        if (parameter.Example is { } example)
            told["example"] = parameter.Several ? new JArray(example.DeepClone()) : example.DeepClone();
        return told;
    }

    private static JObject Error(int status) => new()
    {
        ["description"] = ReasonPhrases.GetReasonPhrase(status),
        ["content"] = new JObject { [Json] = new JObject { ["schema"] = OpenApiSchemas.Reference("error") } },
    };
}
