using System.Globalization;
using AngleSharp.Dom;
using DirectiveMiner.Pipeline.Reading.Word;

namespace DirectiveMiner.Pipeline.Reading.Html;

/// <summary>The labels that a browser shows before items of lists, each list counted on as its items come (HTML Living Standard, 4.4.5 to 4.4.8).</summary>
internal sealed class HtmlLabels
{
    private readonly Dictionary<IElement, int> counts = [];

    public string Next(IElement item)
    {
        if (item.ParentElement is not { LocalName: "ol" } list)
            return "- ";
        var number = Number(item.GetAttribute("value")) ?? (counts.TryGetValue(list, out var last) ? last + 1 : Number(list.GetAttribute("start")) ?? 1);
        counts[list] = number;
        return list.GetAttribute("type") switch
        {
            "a" => ListNumber.Of(number, "lowerLetter") + ") ",
            "A" => ListNumber.Of(number, "upperLetter") + ". ",
            "i" => ListNumber.Of(number, "lowerRoman") + ". ",
            "I" => ListNumber.Of(number, "upperRoman") + ". ",
            _ => ListNumber.Of(number, "decimal") + ". ",
        };
    }

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) && number < int.MaxValue / 2 ? number : null;
}
