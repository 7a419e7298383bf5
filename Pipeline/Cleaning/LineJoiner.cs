using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Cleaning.Tables;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>
/// Turns the line break into a space where a sentence or a word group runs on over the end of a line or page, and blanks the page number and the running heads and feet in between.
/// Works in place and changes no length, so the offset map stays true. Each line is looked at once, beside the one before it; the cells of tables are passed over.
/// </summary>
public static class LineJoiner
{
    /// <summary>Over so many line breaks a sentence is believed to run on: a page's end, with blank lines on both sides. Each line in between that is no text adds two.</summary>
    private const int MostBreaks = 6;

    private static readonly ILookup<LineJoinKind, string> Words = DataFile.Rows<LineJoinRow>("line-joins.json")
        .SelectMany(row => row.Variations.Select(word => (row.Kind, word)))
        .ToLookup(pair => pair.Kind, pair => pair.word);

    private static readonly HashSet<string> Particles = [.. Words[LineJoinKind.Particle]];
    private static readonly HashSet<string> NumberHeads = [.. Words[LineJoinKind.NumberHead]];
    private static readonly (string Left, string Right)[] DashGroups =
        [.. Words[LineJoinKind.DashGroup].Select(group => group.Split(" - ")).Select(parts => (parts[0], parts[1]))];

    public static void Join(Span<char> text, ImmutableArray<TextTable> tables, IReadOnlyList<int> pageBreaks)
    {
        var (page, running) = (PageLayout.Of(text), RunningLines.Find(text, pageBreaks));
        var previous = default(Line);
        var (position, table) = (0, 0);
        var between = 0;
        while (position < text.Length)
        {
            if (table < tables.Length && position >= tables[table].Start)
            {
                position = Math.Max(position, tables[table++].End);
                (previous, between) = (default, 0);
            }
            var end = text[position..].IndexOf('\n');
            end = end < 0 ? text.Length : position + end;
            var line = Line.Trimmed(text, position, end);
            position = end + 1;
            if (line.Length == 0)
                continue;
            var content = text[line.Start..line.End];
            if (previous.Length > 0 && (running.Contains(line.Start) || (LineStart.IsPageNumber(content) ? between == 0 || page.HasRunningHeads || running.Count > 0 : page.IsRunningHead(content))))
            {
                between++;
                continue;
            }
            if (previous.Length > 0 && RunsOn(text, previous, line, page.FullLine, between))
                text[previous.End..line.Start].Fill(' ');
            previous = line;
            between = 0;
        }
    }

    private static bool RunsOn(ReadOnlySpan<char> text, Line previous, Line next, int fullLine, int between)
    {
        var (last, overPage) = (text[previous.End - 1], between > 0);
        if (last is '.' or ';' or ':' or '!' or '?' or '\u2026')
            return false;
        var before = text[previous.Start..previous.End];
        var after = text[next.Start..next.End];
        var breaks = text[previous.End..next.Start].Count('\n');
        if (breaks > MostBreaks + (2 * between))
            return false;
        var first = LineStart.FirstLetterOrDigit(after);
        if (char.IsAsciiDigit(first) && EndsWithNumberHead(before) && !StartsWithAmount(after) && (!LineStart.IsLabel(after) || LineStart.IsHead(LastWord(before))))
            return true;
        var wrapped = fullLine > 0 && before.Length >= fullLine && (breaks == 1 || overPage);
        if (after[0] == '-')
            return IsDashWithin(before, after, wrapped);
        if (LineStart.IsLabel(after) || LineStart.IsRule(after) || LineStart.IsRule(before))
            return false;
        if (char.IsLower(first))
            return after.Length > 2 && !IsUpperCase(before);
        if (EndsWithParticle(before))
            return true;
        if (IsUpperCase(after) || IsUpperCase(before))
            return false;
        return (last == '-' && before.Length > 2) || LeavesOpen(before, after) || (wrapped && breaks == 1 && !overPage);
    }

    /// <summary>A dash at the line's start that joins words of one sentence and is no bullet.</summary>
    private static bool IsDashWithin(ReadOnlySpan<char> before, ReadOnlySpan<char> after, bool wrapped)
    {
        var words = after.TrimStart("- ");
        if (words.IsEmpty || LineStart.IsRule(after))
            return false;
        foreach (var (left, right) in DashGroups)
        {
            if (words.StartsWith(right, StringComparison.OrdinalIgnoreCase) && before.EndsWith(left, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return wrapped && char.IsLower(words[0]) && before[^1] != ',';
    }

    /// <summary>A quotation or a bracket that the first line opens, not with its first word (which quotes whole paragraphs), and the second closes.</summary>
    private static bool LeavesOpen(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        return LeavesOpen(before, after, '\u201C', '\u201D') || LeavesOpen(before, after, '(', ')') || LeavesOpen(before, after, '\u00AB', '\u00BB');

        static bool LeavesOpen(ReadOnlySpan<char> before, ReadOnlySpan<char> after, char opening, char closing)
        {
            var open = before.LastIndexOf(opening);
            if (open <= 0 || before[open..].Contains(closing))
                return false;
            var close = after.IndexOf(closing);
            return close >= 0 && !after[..close].Contains(opening);
        }
    }

    private static bool EndsWithParticle(ReadOnlySpan<char> line)
    {
        var word = LastWord(line);
        return word.Length <= 8 && Particles.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
    }

    /// <summary>"… số", "… ngày", but not "05 ngày" or "06 tháng", which count.</summary>
    private static bool EndsWithNumberHead(ReadOnlySpan<char> line)
    {
        var word = LastWord(line);
        if (word.Length > 8 || !NumberHeads.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word))
            return false;
        var rest = line[..^word.Length].TrimEnd(' ');
        return rest.IsEmpty || !(char.IsAsciiDigit(rest[^1]) || rest[^1] == '/');
    }

    /// <summary>"2.640.000" is no number of a document or day.</summary>
    private static bool StartsWithAmount(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits > 4 || (digits > 0 && digits + 1 < line.Length && line[digits] is '.' or ',' && char.IsAsciiDigit(line[digits + 1]));
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> line) => line[(line.LastIndexOf(' ') + 1)..];

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
}
