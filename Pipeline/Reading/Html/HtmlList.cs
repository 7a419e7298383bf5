using System.Globalization;
using AngleSharp.Dom;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading.Html;

/// <summary>The label that a browser shows before an item of a list (HTML Living Standard, 4.4.5 to 4.4.8).</summary>
internal static class HtmlList
{
    private const int MostItems = 10_000;

    public static string LabelOf(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "- ";
        var number = Number(list.GetAttribute("start")) ?? 1;
        var steps = 0;
        for (var before = item; before is not null && steps < MostItems; before = before.PreviousElementSibling, steps++)
        {
            if (before.LocalName == "li" && Number(before.GetAttribute("value")) is { } value)
            {
                number = value;
                break;
            }
            if (before.LocalName == "li" && before != item)
                number++;
        }
        var written = ListNumber.Of(number + 0, list.GetAttribute("type") switch
        {
            "a" => "lowerLetter",
            "A" => "upperLetter",
            "i" => "lowerRoman",
            "I" => "upperRoman",
            _ => "decimal",
        });
        return written + (list.GetAttribute("type") == "a" ? ") " : ". ");
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
}
