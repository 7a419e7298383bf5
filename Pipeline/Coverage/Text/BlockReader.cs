using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Coverage.Items;

namespace DirectiveMiner.Pipeline.Coverage.Text;

/// <summary>
/// A document as paragraphs, each with the section that it stands in and what that is for. Lines before the outline are preamble, those after the recipients' heading are none of the body.
/// A text without an outline keeps its lines, under the last heading above them that tells a role. Linear in the words.
/// </summary>
public static class BlockReader
{
    private const int LongestLabel = 8;

    private const int LongestPreamble = 30, ShortestAnnouncement = 6;

    private static readonly DocumentTypeCode Report = new("BC");

    private static readonly CoverageWord[] Recipients = WordKey.Of("nơi nhận");

    public static ImmutableArray<TextBlock> Read(MinedDocument document, CoverageText text)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(text);
        var lines = Lines(document, text);
        var unknown = document.Fields.Type?.Value == Report ? SectionRole.Past : SectionRole.Unknown;
        var roles = SectionRoles.Of(document.Sections, lines, text, unknown);
        var (loose, ended) = (document.Sections.IsEmpty ? unknown : SectionRole.None, false);
        var announced = document.Sections.IsEmpty ? Announcement(lines, text) : -1;
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i];
            if (line.Section >= 0)
            {
                lines[i] = line with { Role = Assigns(text, line) ? SectionRole.Organisation : roles[line.Section] };
                continue;
            }
            ended |= WordKey.IsAt(text.Words.AsSpan()[line.Words.Start..line.Words.End], 0, Recipients);
            if (!ended && line.IsHeading && Headings.RowOf(text.Words.AsSpan()[line.Words.Start..line.Words.End]) is { } row)
                loose = row.Role;
            lines[i] = line with { Role = ended || i <= announced || IsBeforeBody(document, text, line) ? SectionRole.None : loose };
        }
        return [.. lines];
    }

    private static bool Assigns(CoverageText text, TextBlock line) => Assignments.BeginsAt(text, line.Words.Start, line.Words.End);

    /// <summary>The line that announces the body ("… ban hành Kế hoạch như sau:"), before which there are only letterhead and preamble; −1 for none.</summary>
    private static int Announcement(List<TextBlock> lines, CoverageText text)
    {
        for (var i = 0; i < Math.Min(lines.Count, LongestPreamble); i++)
        {
            var last = lines[i].Words.End - 1;
            if (lines[i].Words.Count >= ShortestAnnouncement && text.Words[last].End < text.Original.Length && text.Original[text.Words[last].End] == ':')
                return i;
        }
        return -1;
    }

    /// <summary>Letterhead and title.</summary>
    private static bool IsBeforeBody(MinedDocument document, CoverageText text, TextBlock line) =>
        document.Fields.Title is { } title && text.Words[line.Words.Start].Start < title.Span.End;

    private static List<TextBlock> Lines(MinedDocument document, CoverageText text)
    {
        var (sections, words) = (document.Sections, text.Words);
        var lines = new List<TextBlock>();
        var hasChildren = new bool[sections.Length];
        foreach (var section in sections)
        {
            if (section.Parent is { } parent)
                hasChildren[parent] = true;
        }
        var (next, current) = (0, -1);
        for (var start = 0; start < words.Length;)
        {
            var end = start + 1;
            while (end < words.Length && words[end].Before != WordGap.Line)
                end++;
            while (current >= 0 && words[start].Start >= sections[current].Span.End)
                current = sections[current].Parent ?? -1;
            var first = false;
            while (next < sections.Length && sections[next].Span.Start <= words[start].Start)
            {
                current = next++;
                first = true;
            }
            var range = first ? new WordRange(AfterLabel(text, sections[current], start, end), end) : new WordRange(start, end);
            var heading = (first && hasChildren[current]) || IsHeading(text, range, first ? sections[current].Span.End : int.MaxValue);
            lines.Add(new TextBlock(current, range, SectionRole.Unknown, heading, first));
            start = end;
        }
        return lines;
    }

    /// <summary>A short line that ends no sentence and has text of its section below it.</summary>
    private static bool IsHeading(CoverageText text, WordRange line, int sectionEnd)
    {
        if (line.Count > Headings.LongestHeading || line.End >= text.Words.Length || text.Words[line.End].Start >= sectionEnd || Assignments.BeginsAt(text, line.End, text.Words.Length))
            return false;
        var after = text.Words[line.End - 1].End;
        return after >= text.Original.Length || text.Original[after] is not ('.' or ';' or ',');
    }

    /// <summary>The word after the number: the first from which the line reads as the section's heading.</summary>
    private static int AfterLabel(CoverageText text, Section section, int start, int end)
    {
        var heading = WordKey.Of(section.Heading.Length > 40 ? section.Heading[..40] : section.Heading).AsSpan();
        if (heading.Length > 1 && section.Heading.Length > 40)
            heading = heading[..^1];
        heading = heading[..Math.Min(4, heading.Length)];
        for (var at = start; at < Math.Min(end, start + LongestLabel); at++)
        {
            if (heading.Length > 0 && WordKey.IsAt(text.Words.AsSpan(), at, heading))
                return at;
        }
        return start;
    }
}
