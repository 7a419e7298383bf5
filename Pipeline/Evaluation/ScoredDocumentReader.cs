using System.Collections.Immutable;
using System.Globalization;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>Reads annotations and mined documents, which share their keys, from JSON files, JSON lines, or folders of them.</summary>
public static class ScoredDocumentReader
{
    private static readonly string[] DocumentExtensions = [".txt", ".md", ".doc", ".docx", ".pdf", ".htm", ".html", ".rtf"];

    /// <summary>The annotated documents below a folder (or of one file), in ordinal order of their paths; what says no "file" is no annotation.</summary>
    public static IReadOnlyList<ScoredDocument> Gold(string path) =>
        [.. Objects(path).Where(o => o["file"] is JValue).Select(o => Read(o, Text(o["file"])!))];

    /// <summary>The mined documents of a JSON lines file, or of a folder of JSON files.</summary>
    public static IReadOnlyList<ScoredDocument> Mined(string path) => [.. Objects(path).Select(MinedDocument)];

    /// <summary>A mined document from its JSON line.</summary>
    public static ScoredDocument Mined(JObject mined)
    {
        ArgumentNullException.ThrowIfNull(mined);
        return MinedDocument(mined);
    }

    /// <summary>JSON with dates left as strings.</summary>
    public static JToken Parse(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { DateParseHandling = DateParseHandling.None };
        return JToken.ReadFrom(reader);
    }

    private static ScoredDocument MinedDocument(JObject mined) => Read(mined, Text((mined["source"] as JObject)?["path"]) ?? "None");

    private static IEnumerable<JObject> Objects(string path)
    {
        var files = Directory.Exists(path)
            ? Directory.EnumerateFiles(path, "*.json", SearchOption.AllDirectories).Where(f => !f.EndsWith(".coverage.json", StringComparison.Ordinal)).OrderBy(f => f.Replace(Path.DirectorySeparatorChar, '\0'), StringComparer.Ordinal)
            : (IEnumerable<string>)[path];
        return files.SelectMany(Documents).SelectMany(token => token is JArray list ? list.OfType<JObject>() : token is JObject one ? [one] : []);
    }

    private static IEnumerable<JToken> Documents(string file) => file.EndsWith(".jsonl", StringComparison.Ordinal)
        ? File.ReadLines(file).Where(line => !string.IsNullOrWhiteSpace(line)).Select(Parse)
        : [Parse(File.ReadAllText(file))];

    private static ScoredDocument Read(JObject json, string path)
    {
        var head = json["document"] as JObject ?? [];
        var issuer = head["issuer"];
        var fields = ImmutableDictionary.CreateBuilder<string, string?>();
        foreach (var field in DocumentScorer.Fields)
            fields[field] = Text(head[field]);
        fields["issuer"] = NameOf(issuer);
        if (issuer is JObject body)
            fields["province"] = Text(body["province"]);
        return new ScoredDocument(
            Stem(path),
            fields.ToImmutable(),
            [.. (head["parents"] as JArray ?? []).Values<int>()],
            [.. Entries(json, "citations").Select(c => new CitationEntry(
                Text(c["type"]), Text(c["number"]), Text(c["name"]), Text(c["date"]), NameOf(c["issuer"]), Text(c["relation"]), c.Value<int?>("within"), IsOptional(c)))],
            [.. Entries(json, "campaigns").Select(c => new CampaignEntry(Text(c["name"]), Text(c["kind"]), Text(c["launcher"]), Text(c["period"]), IsOptional(c)))],
            [.. Entries(json, "targets").Select(t => new TargetEntry(
                Text(t["indicator"]), Figure(t["value"]), Figure(t["valueTo"]), Text(t["unit"]), Text(t["comparator"]),
                Figure(t["numerator"]), Figure(t["denominator"]), Figure(t["year"]), IsOptional(t)))]);
    }

    private static IEnumerable<JObject> Entries(JObject json, string group) => json[group] is JArray list ? list.OfType<JObject>() : [];

    private static bool IsOptional(JObject entry) => entry["optional"] is JValue { Value: true };

    private static string? NameOf(JToken? body) => body is JObject named ? Text(named["name"]) : Text(body);

    private static string? Text(JToken? token) => token is JValue { Value: { } value } ? Convert.ToString(value, CultureInfo.InvariantCulture) : null;

    private static double? Figure(JToken? token) =>
        double.TryParse(Text(token)?.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var figure) ? figure : null;

    /// <summary>The file's name without its folders and the extension of a document.</summary>
    private static string Stem(string path)
    {
        var name = path[(path.LastIndexOfAny(['/', '\\']) + 1)..];
        return DocumentExtensions.FirstOrDefault(e => name.EndsWith(e, StringComparison.Ordinal)) is { } extension ? name[..^extension.Length] : name;
    }
}
