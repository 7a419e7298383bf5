using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Export;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Evaluation.Coverage;

/// <summary>The annotation of a pair (PARENT--CHILD.coverage.json, see gold/COVERAGE.md); Parent and Child are names of files.</summary>
public sealed record GoldCoverage(string Parent, string Child, ImmutableArray<GoldCoverageItem> Items, ImmutableArray<string> Extra)
{
    /// <exception cref="FormatException">The file is no annotation of a pair.</exception>
    public static GoldCoverage Read(string path)
    {
        try
        {
            using var reader = new JsonTextReader(new StreamReader(path)) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
            var gold = JObject.Load(reader);
            return new GoldCoverage((string)gold["parent"]!, (string)gold["child"]!, [.. gold["items"]!.Select(Item)], [.. gold["extra"]?.Values<string>().Select(text => text!) ?? []]);
        }
        catch (Exception fault) when (fault is JsonException or ArgumentException or InvalidOperationException)
        {
            throw new FormatException($"{path} is no annotation of a pair: {fault.Message}", fault);
        }
    }

    private static GoldCoverageItem Item(JToken item)
    {
        var target = item["target"] as JObject;
        return new GoldCoverageItem(
            (string?)item["label"] ?? "",
            (string)item["starts"]!,
            Named<CoverageItemKind>(item["kind"]),
            Named<CoverageStatus>(item["status"]),
            [.. item["evidence"]?.Values<string>().Select(text => text!) ?? []],
            (decimal?)target?["parent"],
            target is null ? null : Named<TargetComparison>(target["comparison"]));
    }

    private static TEnum Named<TEnum>(JToken? name)
        where TEnum : struct, Enum => MinedDocumentJson.Parse<TEnum>((string?)name) ?? throw new ArgumentException($"{name} is no {typeof(TEnum).Name}");
}
