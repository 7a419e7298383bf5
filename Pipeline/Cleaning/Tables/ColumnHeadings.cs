using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>Tells from a heading what its column holds (column-headings.json). A heading of figures may go on ("Kế hoạch năm 2026 (%)"), others stand alone. Bounded work per heading.</summary>
public static class ColumnHeadings
{
    private const int LongestHeading = 90;
    private const int MostWords = 16;

    private static readonly Dictionary<string, ColumnKind> Kinds = DataFile.Rows<ColumnHeadingRow>("column-headings.json")
        .SelectMany(row => row.Variations.Select(variation => (variation, row.Kind)))
        .ToDictionary(pair => pair.variation, pair => pair.Kind, StringComparer.Ordinal);

    private static readonly HashSet<(char, char)> Beginnings =
        [.. Kinds.Where(pair => pair.Value is ColumnKind.Ordinal or ColumnKind.Name or ColumnKind.Content).Select(pair => (pair.Key[0], pair.Key[1]))];

    private static readonly int LongestVariation = Kinds.Keys.Max(key => key.Split(' ').Length);

    /// <summary>The heading of a first column may begin with the two letters: a quick look at the many lines where none does.</summary>
    public static bool MayBeginTable(char first, char second) => Beginnings.Contains((char.ToLowerInvariant(first), char.ToLowerInvariant(second)));

    /// <summary>The kind, Unknown for a heading that is not known; and the last four-digit year in it.</summary>
    public static (ColumnKind Kind, int? Year) Read(ReadOnlySpan<char> heading)
    {
        if (heading.IsEmpty || heading.Length > LongestHeading)
            return (ColumnKind.Unknown, null);
        var year = YearIn(heading);
        Span<char> words = stackalloc char[LongestHeading];
        Span<Range> ranges = stackalloc Range[MostWords];
        var plain = words[..Fold(heading, words)];
        if (plain.IsEmpty)
            return (year is null ? ColumnKind.Unknown : ColumnKind.Plan, year);
        var count = plain.Split(ranges, ' ');
        if (count == MostWords)
            return (ColumnKind.Unknown, year);
        var found = ColumnKind.Unknown;
        for (var start = 0; start < count; start++)
        {
            for (var length = Math.Min(LongestVariation, count - start); length > 0; length--)
            {
                var phrase = plain[ranges[start].Start.Value..ranges[start + length - 1].End.Value];
                if (!Kinds.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(phrase, out var kind))
                    continue;
                if (kind == ColumnKind.Refused)
                    return (kind, year);
                if (start == 0 && found == ColumnKind.Unknown && (length == count || GoesOn(kind, year, count - length)))
                    found = kind;
                break;
            }
        }
        return (found, year);
    }

    /// <summary>"Kế hoạch năm 2026 tỉnh giao", "Năm 2030": what follows narrows the column down. A plan without a year says too little to go on.</summary>
    private static bool GoesOn(ColumnKind kind, int? year, int more) => kind switch
    {
        ColumnKind.Goal or ColumnKind.Past => more <= 6,
        ColumnKind.Plan => year is not null && more <= 4,
        ColumnKind.Share => true,
        ColumnKind.Note => more <= 4,
        _ => false,
    };

    /// <summary>Small letters and single spaces; what stands in brackets is left out.</summary>
    private static int Fold(ReadOnlySpan<char> heading, Span<char> to)
    {
        var (count, bracket) = (0, false);
        foreach (var c in heading)
        {
            bracket = c == '(' || (bracket && c != ')');
            if (!bracket && char.IsLetter(c))
                to[count++] = char.ToLowerInvariant(c);
            else if (count > 0 && to[count - 1] != ' ')
                to[count++] = ' ';
        }
        return count > 0 && to[count - 1] == ' ' ? count - 1 : count;
    }

    private static int? YearIn(ReadOnlySpan<char> heading)
    {
        int? year = null;
        for (var i = 0; i + 4 <= heading.Length; i++)
        {
            if ((i == 0 || !char.IsAsciiDigit(heading[i - 1])) && (i + 4 == heading.Length || !char.IsAsciiDigit(heading[i + 4]))
                && heading[i] is '1' or '2' && heading[i + 1] is '9' or '0' && char.IsAsciiDigit(heading[i + 2]) && char.IsAsciiDigit(heading[i + 3]))
                year = ((heading[i] - '0') * 1000) + ((heading[i + 1] - '0') * 100) + ((heading[i + 2] - '0') * 10) + heading[i + 3] - '0';
        }
        return year is >= 1990 and <= 2100 ? year : null;
    }
}
