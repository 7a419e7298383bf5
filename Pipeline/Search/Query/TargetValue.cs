using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>Reads an indicator (in quotation marks, or one word), a sign, a figure as Vietnamese write it (83,91; 1.250) and its unit (%, or words).</summary>
internal static class TargetValue
{
    private const string Signs = "<>=≥≤";

    public static TargetNode Read(string query, TextSpan value, TextSpan whole)
    {
        var parts = QuotedText.Of(query, value);
        var rest = parts.Rest.Of(query);
        var sign = rest.IndexOfAny([.. Signs]);
        if (parts.Inside is not null && sign > 0 && rest[..sign].Trim().Length > 0)
            throw new QueryException(parts.Rest, "one of >= <= > < = was expected after the indicator");
        if (parts.Inside is null && sign < 0 && rest.Length > 0 && char.IsDigit(rest[0]))
            sign = 0;
        var indicator = QueryWords.In(query, parts.Inside ?? new TextSpan(value.Start, sign < 0 ? value.Length : sign));
        if (sign < 0 && parts.Inside is not null && rest.Length > 0)
            throw new QueryException(parts.Rest, "one of >= <= > < = was expected after the indicator");
        if (indicator.IsEmpty && (sign < 0 || parts.Inside is not null))
            throw new QueryException(value, "a figure or the words of an indicator were expected: target:>=95%, target:\"trường đạt chuẩn\">80%");
        return sign < 0 ? new TargetNode(indicator, TargetTest.Any, null, null, whole) : Compared(query, indicator, TextSpan.FromBounds(parts.Rest.Start + sign, value.End), whole);
    }

    private static TargetNode Compared(string query, ImmutableArray<Word> indicator, TextSpan span, TextSpan whole)
    {
        var (test, text) = Comparison.Cut(span.Of(query));
        var end = 0;
        while (end < text.Length && (char.IsAsciiDigit(text[end]) || (text[end] is '.' or ',' && end + 1 < text.Length && char.IsAsciiDigit(text[end + 1]))))
            end++;
        if (Figure(text[..end]) is not { } figure)
            throw new QueryException(span, "a figure was expected after the sign: target:>=95%, target:\"trường\"<=5, target:>=83,91%");
        var unit = text[end..].Trim();
        if (unit.Length > 1 && QueryLexer.IsQuote(unit[0]))
            unit = unit[1..^1].Trim();
        if (unit.Length > 0 && unit != "%" && (WordReader.All(unit).Count == 0 || unit.AsSpan().IndexOfAny(Signs) >= 0))
            throw new QueryException(span, "after the figure a unit was expected: %, or words such as xã, \"triệu đồng\"");
        return new TargetNode(indicator, test == TargetTest.Any ? TargetTest.Equal : test, figure, unit.Length == 0 ? null : unit, whole);
    }

    /// <summary>A comma begins the decimals; so does a single dot that has not just three figures behind it, which parts thousands.</summary>
    private static decimal? Figure(string text)
    {
        var comma = text.IndexOf(',', StringComparison.Ordinal);
        var (whole, decimals) = comma < 0 ? (text, "") : (text[..comma], text[(comma + 1)..]);
        var dots = whole.Split('.');
        if (comma < 0 && dots.Length == 2 && dots[1].Length != 3)
            (whole, decimals) = (dots[0], dots[1]);
        else if (dots.Skip(1).Any(group => group.Length != 3))
            return null;
        return decimal.TryParse($"{whole.Replace(".", "", StringComparison.Ordinal)}.{decimals}0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var figure) && whole.Length > 0 ? figure : null;
    }
}
