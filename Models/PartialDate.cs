using System.Globalization;

namespace DirectiveMiner.Models;

/// <summary>A date at the precision that is printed: a year, a month of a year, or a day. Never filled up to the first of the month.</summary>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null) : IComparable<PartialDate>
{
    /// <summary>ISO 8601 at the date's own precision: "2024", "2021-04", "2024-03-25".</summary>
    public override string ToString() =>
        Day is { } day ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{Month:00}-{day:00}")
        : Month is { } month ? string.Create(CultureInfo.InvariantCulture, $"{Year:0000}-{month:00}")
        : Year.ToString("0000", CultureInfo.InvariantCulture);

    /// <summary>Orders by the earliest day that the date can mean.</summary>
    public int CompareTo(PartialDate other) =>
        (Year, Month ?? 0, Day ?? 0).CompareTo((other.Year, other.Month ?? 0, other.Day ?? 0));

    /// <summary>The days from this date to the later one, negative where it is earlier; null where either has no day.</summary>
    public int? DaysUntil(PartialDate later) => DayNumber - later.DayNumber is { } days ? -days : null;

    private int? DayNumber => Day is { } day ? new DateOnly(Year, Month!.Value, day).DayNumber : null;

    /// <summary>A date that exists in the calendar, or null: 31/02 is none.</summary>
    public static PartialDate? TryCreate(int year, int? month = null, int? day = null) =>
        year is < 1900 or > 2100 || month is < 1 or > 12 || (day is not null && month is null)
        || (day is { } d && (d < 1 || d > DateTime.DaysInMonth(year, month!.Value)))
            ? null
            : new PartialDate(year, month, day);

    /// <summary>Reads what <see cref="ToString"/> writes; null for null and for anything else.</summary>
    public static PartialDate? TryParse(string? iso)
    {
        if (iso is null)
            return null;
        var parts = iso.Split('-');
        Span<int> figures = stackalloc int[3];
        for (var i = 0; i < parts.Length; i++)
        {
            if (i == 3 || !int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out figures[i]))
                return null;
        }
        return TryCreate(figures[0], parts.Length > 1 ? figures[1] : null, parts.Length > 2 ? figures[2] : null);
    }

    public static bool operator <(PartialDate left, PartialDate right) => left.CompareTo(right) < 0;
    public static bool operator >(PartialDate left, PartialDate right) => left.CompareTo(right) > 0;
    public static bool operator <=(PartialDate left, PartialDate right) => left.CompareTo(right) <= 0;
    public static bool operator >=(PartialDate left, PartialDate right) => left.CompareTo(right) >= 0;
}
