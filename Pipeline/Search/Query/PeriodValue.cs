using System.Globalization;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>Reads a time (2024, 2024-03, 01/3/2024, day before month as Vietnamese write), a span (2021..2024, 2021-2024, ..2020) or a bound (>=2023).</summary>
internal static class PeriodValue
{
    public static PeriodNode Read(string query, FieldRow field, TextSpan value, TextSpan whole)
    {
        var (test, text) = Comparison.Cut(value.Of(query).Trim('"', '“', '”', '„', '«', '»'));
        var (from, to) = test switch
        {
            TargetTest.Any => Span(field, value, text),
            TargetTest.Equal => Ends(Date(field, value, text)),
            TargetTest.AtLeast => (Date(field, value, text).First, null),
            TargetTest.Above => (Date(field, value, text).Last.AddDays(1), null),
            TargetTest.AtMost => (null, Date(field, value, text).Last),
            _ => ((DateOnly?)null, (DateOnly?)Date(field, value, text).First.AddDays(-1)),
        };
        if (from > to)
            throw new QueryException(value, "this span of time ends before it begins");
        return new PeriodNode(field.Code, from, to, whole);
    }

    private static (DateOnly? From, DateOnly? To) Ends((DateOnly First, DateOnly Last) days) => days;

    private static (DateOnly? From, DateOnly? To) Span(FieldRow field, TextSpan value, string text)
    {
        if (Cut(text) is not var (left, right))
            return Ends(Date(field, value, text));
        if (left.Length == 0 && right.Length == 0)
            throw Wrong(field, value);
        return (left.Length == 0 ? null : Date(field, value, left).First, right.Length == 0 ? null : Date(field, value, right).Last);
    }

    /// <summary>At two dots; at a dash where both sides are dates of their own, so that 2024-03 stays a month.</summary>
    private static (string Left, string Right)? Cut(string text)
    {
        var dots = text.IndexOf("..", StringComparison.Ordinal);
        if (dots >= 0)
            return (text[..dots].Trim(), text[(dots + 2)..].Trim());
        var dash = text.IndexOfAny(['-', '–']);
        return dash > 0 && text.IndexOfAny(['-', '–'], dash + 1) < 0 && Parse(text[..dash].Trim()) is not null && Parse(text[(dash + 1)..].Trim()) is not null
            ? (text[..dash].Trim(), text[(dash + 1)..].Trim())
            : null;
    }

    private static (DateOnly First, DateOnly Last) Date(FieldRow field, TextSpan value, string text)
    {
        if (Parse(text) is not { } date || (field.Code == SearchField.Year && date.Month is not null))
            throw Wrong(field, value);
        var first = new DateOnly(date.Year, date.Month ?? 1, date.Day ?? 1);
        return (first, date.Day is not null ? first : date.Month is not null ? first.AddMonths(1).AddDays(-1) : first.AddYears(1).AddDays(-1));
    }

    /// <summary>Year first is as in ISO 8601; else day, month, year.</summary>
    private static PartialDate? Parse(string text)
    {
        var parts = text.Split('-', '/', '.');
        Span<int> figures = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == figures.Length || parts[i].Length > 4 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out figures[i]))
                return null;
        }
        if (parts[0].Length != 4)
            figures[..parts.Length].Reverse();
        return (parts[0].Length == 4) == (parts[^1].Length == 4) && parts.Length > 1
            ? null
            : PartialDate.TryCreate(figures[0], parts.Length > 1 ? figures[1] : null, parts.Length > 2 ? figures[2] : null);
    }

    private static QueryException Wrong(FieldRow field, TextSpan value) => new(value, field.Code == SearchField.Year
        ? "a year was expected: year:2024, year:2021..2024, year:>=2023 (months and days go with date:)"
        : "a date was expected: date:2024, date:2024-03, date:01/3/2024 (day/month/year), date:2024-03..2024-06, date:>=2024-03");
}
