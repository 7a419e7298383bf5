using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>
/// The shapes of the answers, out of the files of docs/schema that the assembly carries: api.schema.json defines one each, and refers to the shapes that other files of the program have too.
/// All are put into the components of the document, so that it stands alone.
/// </summary>
internal sealed class OpenApiSchemas
{
    private const string Own = "api.schema.json", Definitions = "#/$defs/";

    private readonly JObject components = [];

    public OpenApiSchemas()
    {
        foreach (var (name, schema) in (JObject)File(Own)["$defs"]!)
            Add(name, schema!.DeepClone());
    }

    public JObject Components => components;

    public static JObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    private void Add(string name, JToken schema)
    {
        components[name] = schema;
        foreach (var reference in components[name]!.SelectTokens("..$ref").OfType<JValue>().ToList())
            reference.Value = (string)Reference(NameOf((string)reference!))["$ref"]!;
    }

    /// <summary>The component that a reference means; one in another file is taken in.</summary>
    private string NameOf(string reference)
    {
        if (reference.StartsWith(Definitions, StringComparison.Ordinal))
            return reference[Definitions.Length..];
        var (file, pointer) = reference.Split('#') is [var whole, var within] ? (whole, within) : (reference, "");
        var name = file.Replace(".schema.json", "", StringComparison.Ordinal);
        if (components[name] is null)
        {
            var schema = pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JToken)File(file), (at, key) => at[key]!).DeepClone();
            foreach (var keyword in new[] { "$schema", "$id" })
                (schema as JObject)!.Remove(keyword);
            Add(name, schema);
        }
        return name;
    }

    private static JObject File(string name)
    {
        var stream = typeof(OpenApiSchemas).Assembly.GetManifestResourceStream("schema/" + name) ?? throw new InvalidOperationException($"docs/schema has no {name}, which is referred to");
        using var reader = new JsonTextReader(new StreamReader(stream)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
