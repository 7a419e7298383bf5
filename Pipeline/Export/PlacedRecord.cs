using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Reading.Pages;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Export;

/// <summary>
/// The record of a mined document with places: every span gets its page and the rectangles of its words, the source the sizes of its pages (docs/json.md). It is written only when asked for: places make a record
/// twice as long, and are kept in the store beside it.
/// </summary>
public static class PlacedRecord
{
    /// <summary>The document as one line.</summary>
    public static string ToLine(MinedDocument document, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(source);
        using var reader = new JsonTextReader(new StringReader(MinedDocumentJson.ToLine(document, source.Text))) { DateParseHandling = DateParseHandling.None, FloatParseHandling = FloatParseHandling.Decimal };
        var record = JObject.Load(reader);
        AddPlaces(record, source.Locator);
        return record.ToString(Formatting.None);
    }

    /// <summary>Adds places to a record that was written without them.</summary>
    public static void AddPlaces(JObject record, SpanLocator locator)
    {
        ArgumentNullException.ThrowIfNull(record);
        ArgumentNullException.ThrowIfNull(locator);
        foreach (var found in record.Descendants().OfType<JObject>().ToList())
        {
            if (found["start"] is not JValue { Type: JTokenType.Integer } start || found["length"] is not JValue { Type: JTokenType.Integer } length)
                continue;
            var span = new TextSpan((int)start, (int)length);
            found["page"] = locator.PageOf(span.Start);
            found["boxes"] = new JArray(locator.BoxesOf(span).Select(Box));
        }
        record["source"]!["pageSizes"] = new JArray(locator.Pages.Select(page => new JObject { ["width"] = page.Width, ["height"] = page.Height }));
    }

    private static JObject Box(PageBox box) => new() { ["page"] = box.Page, ["x"] = box.X, ["y"] = box.Y, ["width"] = box.Width, ["height"] = box.Height };
}
