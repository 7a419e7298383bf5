using DirectiveMiner.Tests.Places;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.Specs;

/// <summary>The spec tables, tests/spec/*.json: each case a text and what is to be found in it. Adding a case needs no C#.</summary>
public static class SpecTable
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "spec");

    public static IReadOnlyList<string> Names { get; } = !Directory.Exists(Folder) ? [] :
        [.. Directory.EnumerateFiles(Folder, "*.json").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<SpecCase> Cases(string table) =>
        [.. Parse(File.ReadAllText(Path.Combine(Folder, table + ".json")))["cases"]!.Select(c => new SpecCase(
            c.Value<string>("name") ?? throw new FormatException($"a case of {table} has no name"),
            c.Value<string>("text") ?? throw new FormatException($"{table}: {c["name"]} has no text"),
            c["expect"] as JObject ?? throw new FormatException($"{table}: {c["name"]} expects nothing"),
            c.Value<string>("knownMiss")))];

    /// <summary>JSON with dates left as the strings that they are, and figures as decimals.</summary>
    public static JObject Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        return JObject.Load(reader);
    }
}
