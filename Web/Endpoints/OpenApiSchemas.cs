using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>
/// The shapes of the answers, out of the files of docs/schema that the assembly carries: api.schema.json defines one each, and refers to the shapes that other files of the program have too.
/// All are put into the components of the document, so that it stands alone.
/// </summary>
internal sealed class OpenApiSchemas
{
    private const string Own = "api.schema.json", Definitions = "/$defs/";

    private readonly JObject components = [];

    public OpenApiSchemas()
    {
        foreach (var (name, schema) in (JObject)File(Own)["$defs"]!)
            Add(name, schema!, Own);
    }

    public JObject Components => components;

    public static JObject Reference(string name) => new() { ["$ref"] = "#/components/schemas/" + name };

    /// <summary>Takes a schema of this file in under a name, and what it refers to.</summary>
    private void Add(string name, JToken schema, string file)
    {
        var taken = (JObject)schema.DeepClone();
        foreach (var keyword in new[] { "$schema", "$id", "$defs" })
            taken.Remove(keyword);
        components[name] = taken;
        foreach (var reference in taken.SelectTokens("..$ref").OfType<JValue>().ToList())
            reference.Value = (string)Reference(NameOf((string)reference!, file))["$ref"]!;
    }

    /// <summary>The component that a reference means, in the file that it stands in or in another one; taken in where it is not yet there.</summary>
    private string NameOf(string reference, string within)
    {
        var (file, pointer) = reference.Split('#') is [var named, var place] ? (named.Length > 0 ? named : within, place) : (reference, "");
        var definition = pointer.StartsWith(Definitions, StringComparison.Ordinal) ? pointer[Definitions.Length..] : null;
        var name = file == Own ? definition! : file.Replace(".schema.json", "", StringComparison.Ordinal) + (definition is null ? "" : "." + definition);
        if (components[name] is null)
            Add(name, pointer.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate((JToken)File(file), (at, key) => at[key]!), file);
        return name;
    }

    private static JObject File(string name)
    {
        var stream = typeof(OpenApiSchemas).Assembly.GetManifestResourceStream("schema/" + name) ?? throw new InvalidOperationException($"docs/schema has no {name}, which is referred to");
        using var reader = new JsonTextReader(new StreamReader(stream)) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }
}
