using System.Globalization;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.Specs;

/// <summary>
/// Compares what a row expects with the mined JSON: a list must be as long as the one found, in its order; of an object only the keys named are looked at.
/// "start" and "length" mean those of the span, "issuer" its name, "end" the span's end.
/// </summary>
public static class SpecComparison
{
    /// <summary>One line per difference; empty where the row is fulfilled.</summary>
    public static IReadOnlyList<string> Differences(JObject expected, JObject mined)
    {
        var differences = new List<string>();
        foreach (var property in expected.Properties())
        {
            if (mined[property.Name] is not { } found)
                differences.Add($"{property.Name}: the mined JSON has no such key");
            else
                Compare(property.Name, property.Value, found, differences);
        }
        return differences;
    }

    private static void Compare(string place, JToken expected, JToken found, List<string> differences)
    {
        switch (expected)
        {
            case JArray list when found is JArray items:
                if (list.Count != items.Count)
                    differences.Add($"{place}: {list.Count} expected, {items.Count} found: {string.Join(" | ", items.Select(Brief))}");
                for (var i = 0; i < Math.Min(list.Count, items.Count); i++)
                    Compare($"{place}[{i}]", list[i], items[i], differences);
                break;
            case JObject fields when found is JObject item:
                foreach (var field in fields.Properties())
                    Compare($"{place}.{field.Name}", field.Value, Field(item, field.Name), differences);
                break;
            case JValue when found is JObject named && named["name"] is { } name:
                Compare(place, expected, name, differences);
                break;
            default:
                if (!Same(expected, found))
                    differences.Add($"{place}: {Show(expected)} expected, {Show(found)} found");
                break;
        }
    }

    private static JToken Field(JObject item, string name) => name switch
    {
        "start" or "length" when item["span"] is JObject span => span[name]!,
        "end" when item["span"] is JObject span => span.Value<int>("start") + span.Value<int>("length"),
        _ => item[name] ?? JValue.CreateNull(),
    };

    private static bool Same(JToken expected, JToken found) =>
        expected.Type is JTokenType.Integer or JTokenType.Float && found.Type is JTokenType.Integer or JTokenType.Float
            ? Math.Abs(expected.Value<decimal>() - found.Value<decimal>()) < 0.000001m
            : JToken.DeepEquals(expected, found);

    private static string Show(JToken token) => token.Type == JTokenType.String ? $"\u201C{token}\u201D" : token.ToString(Newtonsoft.Json.Formatting.None);

    private static string Brief(JToken item) => item switch
    {
        JObject o => string.Join(" ", new[] { "number", "name", "value", "unit", "indicator", "label", "text" }
            .Select(k => o[k]).Where(v => v is { Type: not JTokenType.Null }).Select(v => Convert.ToString(((JValue)v!).Value, CultureInfo.InvariantCulture))),
        _ => Show(item),
    };
}
