using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Items;

/// <summary>Reads a heading's role off its words, with the rows of coverage-headings.json; diacritics do not count, as scans lose them.</summary>
public static class Headings
{
    /// <summary>Longer ones are sentences.</summary>
    public const int LongestHeading = 18;

    /// <summary>"Về các chỉ tiêu", "Một số giải pháp": words before the one that tells.</summary>
    private static readonly CoverageWord[][] LeadWords = [.. new[] { "về", "các", "một số", "những", "nhóm", "công tác", "chương trình" }.Select(WordKey.Of)];

    private static readonly (HeadingRow Row, CoverageWord[] Words)[] Phrases =
    [
        .. DataFile.Rows<HeadingRow>("coverage-headings.json").SelectMany(row => row.Variations.Select(variation => (row, WordKey.Of(variation)))).OrderByDescending(pair => pair.Item2.Length),
    ];

    /// <summary>The row that the heading falls under; null for none.</summary>
    public static HeadingRow? RowOf(ReadOnlySpan<CoverageWord> heading)
    {
        if (heading.Length > LongestHeading)
            return null;
        var at = 0;
        while (Lead(heading, at) is var lead and > 0)
            at += lead;
        var first = At(heading, at);
        if (first is not { } start || (start.Row.Whole && !IsWhole(heading, at)))
            return null;
        return start.Row.Role is SectionRole.Targets or SectionRole.None or SectionRole.Past ? TasksNext(heading, at + start.Length) ?? start.Row : start.Row;
    }

    private static (HeadingRow Row, int Length)? At(ReadOnlySpan<CoverageWord> heading, int at)
    {
        foreach (var (row, words) in Phrases)
        {
            if (WordKey.IsAt(heading, at, words))
                return (row, words.Length);
        }
        return null;
    }

    private static int Lead(ReadOnlySpan<CoverageWord> heading, int at)
    {
        foreach (var lead in LeadWords)
        {
            if (at + lead.Length < heading.Length && WordKey.IsAt(heading, at, lead))
                return lead.Length;
        }
        return 0;
    }

    /// <summary>Of a heading that names several in a row ("Mục tiêu, nhiệm vụ") the tasks count.</summary>
    private static HeadingRow? TasksNext(ReadOnlySpan<CoverageWord> heading, int at)
    {
        if (WordKey.IsAt(heading, at, And))
            at++;
        else if (at >= heading.Length || heading[at].Before != WordGap.Comma)
            return null;
        while (Lead(heading, at) is var lead and > 0)
            at += lead;
        return At(heading, at) is not { } next ? null : next.Row.Role == SectionRole.Tasks ? next.Row : TasksNext(heading, at + next.Length);
    }

    private static bool IsWhole(ReadOnlySpan<CoverageWord> heading, int at)
    {
        while (at < heading.Length)
        {
            if (At(heading, at) is { } found)
                at += found.Length;
            else if (WordKey.IsAt(heading, at, And) || heading[at].IsNumber || WordKey.IsAt(heading, at, Year))
                at++;
            else
                return false;
        }
        return true;
    }

    private static readonly CoverageWord[] And = WordKey.Of("và");

    private static readonly CoverageWord[] Year = WordKey.Of("năm");
}
