using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Places;
using DirectiveMiner.Pipeline.Structure;
using DirectiveMiner.Tests.Specs;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.Places;

/// <summary>The cases of tests/Places/units.json: which unit a text means, given what else is known.</summary>
public static class UnitCases
{
    private static readonly JObject File = SpecTable.Parse(System.IO.File.ReadAllText(RepositoryFolder.Combine("tests", "Places", "units.json")));

    public static IReadOnlyList<JObject> Of(string list) => [.. File[list]!.Cast<JObject>()];

    public static PartialDate? Date(JObject row, string key)
    {
        if (row.Value<string>(key) is not { } text)
            return null;
        var parts = Array.ConvertAll(text.Split('-'), part => int.Parse(part, CultureInfo.InvariantCulture));
        return new PartialDate(parts[0], parts.Length > 1 ? parts[1] : null, parts.Length > 2 ? parts[2] : null);
    }

    public static PlaceEvidence Evidence(JObject row)
    {
        var mentions = row.Value<string>("text") is { } text ? PlaceMentions.Of(View(text)) : new PlaceMentions(
            [.. Counts(row, "named").Select(c => new PlaceMention(c.Key, c.Value, 0)), .. Counts(row, "alone").Select(c => new PlaceMention(c.Key, 0, c.Value))],
            [.. (row["districts"] ?? new JArray()).Values<string>().Select(d => new PlaceMention(d!, 1, 0))]);
        return new PlaceEvidence(Date(row, "date"), row.Value<string>("province"), row.Value<string>("district"), mentions);
    }

    public static DocumentView View(string text)
    {
        var clean = TextCleaner.Clean(text);
        var tokens = Lexer.Tokenize(clean.Text, MiningGrammar.Default.Vocabulary);
        return new DocumentView(SharedFolder.Compose(text), clean, tokens, MiningGrammar.Default.Phrases.Find(tokens));
    }

    private static IEnumerable<KeyValuePair<string, int>> Counts(JObject row, string key) =>
        ((JObject?)row[key] ?? []).Properties().Select(p => KeyValuePair.Create(p.Name, p.Value.Value<int>()));
}
