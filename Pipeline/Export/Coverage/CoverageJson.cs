using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using Newtonsoft.Json;
using static DirectiveMiner.Pipeline.Export.MinedDocumentJson;

namespace DirectiveMiner.Pipeline.Export.Coverage;

/// <summary>Writes what a child carries of its parent, with the keys of gold/COVERAGE.md and more beside them. Spans are {start, length} in UTF-16 units: those of items on the parent's original, the others on the child's.</summary>
public static class CoverageJson
{
    private const int Digits = 4;

    /// <summary>All pairs of a roll-down as a list, each with its plan's place in it.</summary>
    public static void Write(JsonWriter writer, RollDown rollDown)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.WriteStartArray();
        WritePairs(writer, rollDown);
        writer.WriteEndArray();
    }

    /// <summary>The same pairs into a list that is open already.</summary>
    public static void WritePairs(JsonWriter writer, RollDown rollDown)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(rollDown);
        foreach (var plan in rollDown.Plans)
            Write(writer, rollDown, plan);
    }

    private static void Write(JsonWriter writer, RollDown rollDown, PlanCoverage plan)
    {
        var pair = plan.Pair;
        writer.WriteStartObject();
        Document(writer, "parent", pair.Parent);
        Document(writer, "child", pair.Child);
        writer.WritePropertyName("plan");
        writer.WriteStartObject();
        Pair(writer, "level", plan.Level is { } level ? MinedDocumentJson.Name(level) : null);
        Pair(writer, "depth", plan.Depth);
        Pair(writer, "via", plan.Via is { } via ? rollDown.Plans[via].Pair.Child.Key : null);
        Pair(writer, "lagDays", plan.LagDays);
        writer.WriteEndObject();
        Pair(writer, "coverage", Rounded(pair.Share));
        foreach (var status in Enum.GetValues<CoverageStatus>().Reverse())
            Pair(writer, MinedDocumentJson.Name(status), pair.Count(status));
        List(writer, "items", pair.Items, item => Item(writer, item));
        List(writer, "extra", pair.Extra, extra =>
        {
            Pair(writer, "label", extra.Label);
            Pair(writer, "text", extra.Text);
            Span(writer, extra.Span);
        });
        writer.WriteEndObject();
    }

    private static void Item(JsonWriter writer, ItemCoverage item)
    {
        Pair(writer, "label", item.Item.Label);
        Pair(writer, "kind", MinedDocumentJson.Name(item.Item.Kind));
        Pair(writer, "text", item.Item.Text);
        Span(writer, item.Item.Span);
        Pair(writer, "status", MinedDocumentJson.Name(item.Status));
        Pair(writer, "score", Rounded(item.Score));
        Pair(writer, "reason", ReasonText.Of(item));
        Pair(writer, "vietnameseReason", ReasonText.Vietnamese(item));
        Pair(writer, "reasonCode", MinedDocumentJson.Name(item.Reason.Code));
        List(writer, "evidence", item.Evidence, evidence =>
        {
            Pair(writer, "label", evidence.Label);
            Pair(writer, "text", evidence.Text);
            Span(writer, evidence.Span);
            Pair(writer, "score", Rounded(evidence.Score));
            Pair(writer, "verbatim", Rounded(evidence.Verbatim));
            Pair(writer, "carryOver", MinedDocumentJson.Name(evidence.CarryOver));
            writer.WritePropertyName("local");
            writer.WriteStartArray();
            foreach (var detail in evidence.Local)
                writer.WriteValue(MinedDocumentJson.Name(detail));
            writer.WriteEndArray();
        });
        writer.WritePropertyName("correction");
        Correction(writer, item.Correction);
        writer.WritePropertyName("target");
        if (item.Target is not { } target)
        {
            writer.WriteNull();
            return;
        }
        writer.WriteStartObject();
        Pair(writer, "parent", target.Parent);
        Pair(writer, "child", target.Child);
        Pair(writer, "unit", target.Unit);
        Pair(writer, "comparison", MinedDocumentJson.Name(target.Comparison));
        writer.WriteEndObject();
    }

    private static void Correction(JsonWriter writer, Correction? correction)
    {
        if (correction is null)
        {
            writer.WriteNull();
            return;
        }
        writer.WriteStartObject();
        Pair(writer, "by", correction.By);
        Pair(writer, "on", correction.On?.ToString("O", CultureInfo.InvariantCulture));
        Pair(writer, "note", correction.Note);
        Pair(writer, "machineStatus", MinedDocumentJson.Name(correction.MachineStatus));
        writer.WriteEndObject();
    }

    private static void Document(JsonWriter writer, string name, ComparedDocument document)
    {
        writer.WritePropertyName(name);
        writer.WriteStartObject();
        Pair(writer, "path", document.Path);
        Pair(writer, "key", document.Key);
        Pair(writer, "type", document.Type);
        Pair(writer, "number", document.Number);
        Pair(writer, "issuer", document.Issuer);
        Pair(writer, "date", document.Date);
        Pair(writer, "title", document.Title);
        writer.WriteEndObject();
    }

    private static double Rounded(double value) => Math.Round(value, Digits);
}
