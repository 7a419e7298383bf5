using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>What the first characters of a line tell: a label of an item, a rule, a page number, a letter that goes on with a sentence.</summary>
public static class LineStart
{
    private static readonly HashSet<string> Heads =
        [.. DataFile.Rows<OutlineHeadRow>("outline-heads.json").SelectMany(row => row.Variations).Where(v => !v.Contains(' ', StringComparison.Ordinal)).SelectMany(Capitalised)];

    /// <summary>"1.", "II.", "a)", "(2)", "1.2.", "-", "+", "•", "Điều 5.", "Chương II": what begins an item of its own.</summary>
    public static bool IsLabel(ReadOnlySpan<char> line)
    {
        if (Bullets.IsBullet(line[0]) || line[0] == '>')
            return true;
        if (line[0] == '(')
            return line.Length > 2 && line[1..Math.Min(4, line.Length)].IndexOf(')') is 1 or 2;
        var at = 0;
        while (at < line.Length && at < 8 && (char.IsLetterOrDigit(line[at]) || line[at] == '.'))
            at++;
        if (at == 0 || at == line.Length)
            return false;
        var label = line[..at];
        if (line[at] == ')')
            return label.Length == 1 || (label.Length <= 4 && (!char.IsLetter(label[^1]) || IsRoman(label)));
        if (line[at] == ' ' && label.Length >= 3 && IsHead(label))
            return IsNumberOfHead(line[(at + 1)..]);
        if (line[at] == '/')
            return (label.Length == 1 || IsRoman(label)) && at + 1 < line.Length && (line[at + 1] == ' ' || char.IsUpper(line[at + 1])) && !label.ContainsAnyExceptInRange('0', '9');
        if (label[^1] == '.')
            return char.IsAsciiDigit(label[0]) || label.Length == 2 || IsRoman(label.TrimEnd('.'));
        return char.IsAsciiDigit(label[0]) && char.IsUpper(label[^1]) && label.Contains('.');
    }

    /// <summary>"Điều", "CHƯƠNG": a number makes a heading of it.</summary>
    public static bool IsHead(ReadOnlySpan<char> word) => Heads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);

    public static bool IsRule(ReadOnlySpan<char> line) => line[0] is '=' or '~' || (line.Length > 2 && line.Trim("-_ ").IsEmpty);

    /// <summary>"12", "- 12 -", "Trang 12/30": nothing else on the line.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 14)
            return false;
        line = line.Trim("- /[]");
        if (line.StartsWith("Trang ", StringComparison.OrdinalIgnoreCase))
            line = line[6..];
        var digits = 0;
        foreach (var c in line)
        {
            if (char.IsAsciiDigit(c))
                digits++;
            else if (c is not ('/' or ' '))
                return false;
        }
        return digits is > 0 and < 6;
    }

    /// <summary>The first letter or digit, behind opening quotation marks and brackets; '\0' where something else is first.</summary>
    public static char FirstLetterOrDigit(ReadOnlySpan<char> line)
    {
        foreach (var c in line)
        {
            if (char.IsLetterOrDigit(c))
                return c;
            if (c is not ('"' or '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\'' or '(' or '\u00AB'))
                return '\0';
        }
        return '\0';
    }

    /// <summary>"5." of "Điều 5. …", "II" alone: the number of a heading, not of a mention ("Điều 5 Nghị định …").</summary>
    private static bool IsNumberOfHead(ReadOnlySpan<char> line)
    {
        var at = 0;
        while (at < line.Length && at < 7 && char.IsLetterOrDigit(line[at]))
            at++;
        if (at == 0 || !(char.IsAsciiDigit(line[0]) || IsRoman(line[..at])))
            return false;
        return at == line.Length || line[at] is '.' or ':';
    }

    private static bool IsRoman(ReadOnlySpan<char> label) => label.Length > 0 && label.Trim("IVXLivxl").IsEmpty;

    private static IEnumerable<string> Capitalised(string word) => [char.ToUpperInvariant(word[0]) + word[1..], word.ToUpperInvariant()];
}
