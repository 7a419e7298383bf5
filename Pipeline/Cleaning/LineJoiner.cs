using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>
/// Turns the line break into a space where a sentence or a word group runs on over the end of a line or page, and blanks page numbers in between.
/// Works in place and changes no length, so the offset map stays true. Each line is looked at once, beside the one before it.
/// </summary>
public static class LineJoiner
{
    /// <summary>A hard-wrapped text has lines at most this long; longer lines are whole paragraphs.</summary>
    private const int WidestWrappedLine = 130;

    private static readonly HashSet<string> OpenWords =
        [.. DataFile.Rows<LineJoinRow>("line-joins.json").SelectMany(row => row.Variations)];

    public static void Join(Span<char> text)
    {
        var fullLine = FullLineLength(text);
        var previous = default(Line);
        var position = 0;
        var pageNumber = default(Line);
        while (position < text.Length)
        {
            var end = text[position..].IndexOf('\n');
            end = end < 0 ? text.Length : position + end;
            var line = Trimmed(text, position, end);
            position = end + 1;
            if (line.Length == 0)
                continue;
            if (pageNumber.Length == 0 && previous.Length > 0 && IsPageNumber(text[line.Start..line.End]))
            {
                pageNumber = line;
                continue;
            }
            if (previous.Length > 0 && RunsOn(text, previous, line, fullLine, overPage: pageNumber.Length > 0))
            {
                text[previous.End..line.Start].Fill(' ');
            }
            previous = line;
            pageNumber = default;
        }
    }

    private static bool RunsOn(ReadOnlySpan<char> text, Line previous, Line next, int fullLine, bool overPage)
    {
        var last = text[previous.End - 1];
        if (last is '.' or ';' or ':' or '!' or '?' or '\u2026')
            return false;
        var before = text[previous.Start..previous.End];
        var after = text[next.Start..next.End];
        if (StartsWithLabel(after) || StartsWithRule(after))
            return false;
        var breaks = text[previous.End..next.Start].Count('\n');
        var first = FirstLetterOrDigit(after);
        if (char.IsLower(first))
            return !IsUpperCase(before) && breaks <= 6;
        if (EndsWithOpenWord(before))
            return breaks <= 6;
        return breaks == 1 && !overPage && fullLine > 0 && before.Length >= fullLine && !IsUpperCase(after) && !IsUpperCase(before);
    }

    /// <summary>Nine tenths of the width to which the text is wrapped, or 0 where every paragraph is one line.</summary>
    private static int FullLineLength(ReadOnlySpan<char> text)
    {
        Span<int> counts = stackalloc int[WidestWrappedLine + 1];
        var (lines, paragraphs) = (0, 0);
        foreach (var range in text.Split('\n'))
        {
            var length = text[range].Trim().Length;
            if (length > WidestWrappedLine)
                paragraphs++;
            else if (length > 30)
            {
                counts[length]++;
                lines++;
            }
        }
        if (lines < 8 || paragraphs * 20 > lines)
            return 0;
        var (width, above) = (WidestWrappedLine, 0);
        while (width > 40 && (above += counts[width]) * 20 < lines)
            width--;
        return width * 8 / 10;
    }

    private static bool IsPageNumber(ReadOnlySpan<char> line)
    {
        if (line.Length > 12)
            return false;
        line = line.Trim("- /[]");
        if (line.StartsWith("Trang ", StringComparison.Ordinal) || line.StartsWith("trang ", StringComparison.Ordinal))
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

    /// <summary>"1.", "II.", "a)", "1.2.", "-", "+", "•", "Điều 5": what begins an item of its own.</summary>
    private static bool StartsWithLabel(ReadOnlySpan<char> line)
    {
        if (line[0] is '-' or '+' or '\u2022' or '\u25CF' or '\u25AA' or '\u2713' or '\uF0B7' or '>')
            return true;
        var at = 0;
        while (at < line.Length && at < 8 && (char.IsLetterOrDigit(line[at]) || line[at] == '.'))
            at++;
        if (at == 0 || at == line.Length)
            return false;
        var label = line[..at];
        var bracket = line[at] == ')';
        if (bracket)
            return label.Length <= 4 && !char.IsLetter(label[^1]) || label.Length == 1 || bracket && IsRoman(label);
        if (label[^1] == '.')
            return char.IsAsciiDigit(label[0]) || label.Length == 2 || IsRoman(label.TrimEnd('.'));
        return false;
    }

    private static bool StartsWithRule(ReadOnlySpan<char> line) => line[0] is '=' or '~' || (line.Length > 2 && line.Trim("-_ ").IsEmpty);

    private static bool IsRoman(ReadOnlySpan<char> label) => label.Length > 0 && label.Trim("IVXLivxl").IsEmpty;

    private static bool EndsWithOpenWord(ReadOnlySpan<char> line)
    {
        var space = line.LastIndexOf(' ');
        var word = line[(space + 1)..];
        return word.Length <= 8 && OpenWords.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    private static bool IsUpperCase(ReadOnlySpan<char> line)
    {
        var upper = false;
        foreach (var c in line)
        {
            if (char.IsLower(c))
                return false;
            upper |= char.IsUpper(c);
        }
        return upper;
    }

    private static char FirstLetterOrDigit(ReadOnlySpan<char> line)
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

    private static Line Trimmed(ReadOnlySpan<char> text, int start, int end)
    {
        while (start < end && text[start] is ' ' or '\n')
            start++;
        while (end > start && text[end - 1] == ' ')
            end--;
        return new Line(start, end);
    }

    private readonly record struct Line(int Start, int End)
    {
        public int Length => End - Start;
    }
}
