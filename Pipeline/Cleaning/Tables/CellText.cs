using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Cleaning.Tables;

/// <summary>What a cell alone may be: a row's number, a figure, an empty figure, a unit. One text can be several of these; the row around it decides.</summary>
public static class CellText
{
    private const int LongestFigure = 48;
    private const int LongestUnit = 40;
    private const int MostFigureWords = 7;

    private static readonly HashSet<string> Units =
        [.. DataFile.Rows<TargetUnitRow>("target-units.json").SelectMany(row => row.Variations).Select(unit => unit.ToLowerInvariant())];

    /// <summary>The words that may stand before a figure, in its own cell.</summary>
    private static readonly HashSet<string> Leads =
        DataFile.Rows<ComparatorRow>("comparators.json").SelectMany(row => row.Variations)
            .Concat(DataFile.Rows<TargetCueRow>("target-cues.json").Where(row => row.Kind is TargetCueKind.Reach or TargetCueKind.Change or TargetCueKind.Goal).SelectMany(row => row.Variations))
            .SelectMany(phrase => phrase.Split(' ')).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words that may stand after one.</summary>
    private static readonly HashSet<string> FigureWords = Units.SelectMany(phrase => phrase.Split(' ')).Concat(Leads).ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>"1", "1.2", "IV", "a)", "(3)", "-": may number a row.</summary>
    public static bool IsOrdinal(ReadOnlySpan<char> cell)
    {
        if (cell.Length is 0 or > 10)
            return false;
        if (IsDash(cell))
            return true;
        var core = cell.Trim("().,/* ");
        if (core.IsEmpty)
            return false;
        if (char.IsAsciiDigit(core[0]))
        {
            foreach (var part in core.Split('.'))
            {
                if (core[part].Length is 0 or > 3 || core[part].ContainsAnyExceptInRange('0', '9') || (part.Start.Value > 0 && core[part].Length > 2))
                    return false;
            }
            return true;
        }
        return (core.Length == 1 && char.IsLetter(core[0])) || (core.Length <= 6 && core.Trim("IVX").IsEmpty);
    }

    /// <summary>The last number in the ordinal; 0 for letters and dashes.</summary>
    public static int NumberOf(ReadOnlySpan<char> ordinal)
    {
        var core = ordinal.Trim("().,/* ");
        var last = core[(core.LastIndexOf('.') + 1)..];
        return int.TryParse(last, out var number) ? number : 0;
    }

    public static bool IsDash(ReadOnlySpan<char> cell) => cell is "-" or "+" or "--" or "*" or "\u2022";

    /// <summary>"-", "x", "…": no figure is set.</summary>
    public static bool IsBlankFigure(ReadOnlySpan<char> cell) => cell.Length <= 5 && (cell.Trim("-xX\u2026./_ ").IsEmpty || cell.Equals("KĐG", StringComparison.OrdinalIgnoreCase));

    /// <summary>"95", "≥ 95%", "trên 1.200", "8 - 8,5", "22/22 xã", "95 trở lên"; no date.</summary>
    public static bool IsFigure(ReadOnlySpan<char> cell)
    {
        if (cell.Length is 0 or > LongestFigure || cell.IndexOfAnyInRange('0', '9') is var digit && digit < 0)
            return false;
        var slashes = 0;
        var words = 0;
        for (var i = 0; i < cell.Length; i++)
        {
            var c = cell[i];
            if (c == '/' && ++slashes > 0 && IsYear(cell[(i + 1)..]))
                return false;
            if (!char.IsLetter(c))
            {
                if (i < digit && c is not (' ' or '\n' or '\u2265' or '\u2264' or '>' or '<' or '=' or '~' or '+' or '-' or '('))
                    return false;
                continue;
            }
            var start = i;
            while (i + 1 < cell.Length && char.IsLetter(cell[i + 1]))
                i++;
            if (++words > MostFigureWords || !(start < digit ? Leads : FigureWords).GetAlternateLookup<ReadOnlySpan<char>>().Contains(cell[start..(i + 1)]))
                return false;
        }
        return !IsYear(cell) || cell.IndexOfAny('-', '/') < 0;
    }

    /// <summary>"%", "Xã", "Triệu đồng/người", "Người/vạn dân", "1.000 lượt khách".</summary>
    public static bool IsUnit(ReadOnlySpan<char> cell)
    {
        if (cell.Length is 0 or > LongestUnit)
            return false;
        Span<char> lower = stackalloc char[LongestUnit];
        var length = cell.ToLowerInvariant(lower);
        var first = true;
        foreach (var range in lower[..length].Split('/'))
        {
            var part = lower[range].Trim(" \n().");
            part = part.TrimStart("0123456789. ");
            if (part.IsEmpty)
                return false;
            if (!IsOneUnit(part) && (first || part.Count(' ') > 2))
                return false;
            first = false;
        }
        return true;
    }

    /// <summary>The unit after multipliers: "nghìn tấn", "triệu lượt khách".</summary>
    private static bool IsOneUnit(ReadOnlySpan<char> part)
    {
        var known = Units.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var steps = 0; steps < 3; steps++)
        {
            if (known.Contains(part))
                return true;
            var space = part.IndexOf(' ');
            if (space < 0 || !known.Contains(part[..space]))
                return false;
            part = part[(space + 1)..];
        }
        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && text[0] is '1' or '2' && text[1] is '9' or '0' && char.IsAsciiDigit(text[2]) && char.IsAsciiDigit(text[3]) && (text.Length == 4 || !char.IsAsciiDigit(text[4]) && text[4] is not ('.' or ','));
}
