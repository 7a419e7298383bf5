using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Items;

/// <summary>What each section of a document is for: by its own heading where that tells, else as the section that it stands in.</summary>
public static class SectionRoles
{
    public static ImmutableArray<SectionRole> Of(ImmutableArray<Section> sections, IReadOnlyList<TextBlock> lines, CoverageText text, SectionRole unknown)
    {
        ArgumentNullException.ThrowIfNull(lines);
        ArgumentNullException.ThrowIfNull(text);
        var roles = new SectionRole[sections.Length];
        foreach (var line in lines)
        {
            if (line.FirstOfSection)
                roles[line.Section] = RoleOf(sections[line.Section].Parent is { } parent ? roles[parent] : null, unknown, sections[line.Section].Heading, line, text);
        }
        return [.. roles];
    }

    private static SectionRole RoleOf(SectionRole? parent, SectionRole unknown, string heading, TextBlock line, CoverageText text)
    {
        if (parent is SectionRole.None or SectionRole.Organisation or SectionRole.Past)
            return parent.Value;
        var row = line.IsHeading ? Headings.RowOf(WordKey.Of(heading)) ?? Headings.RowOf(text.Words.AsSpan()[line.Words.Start..line.Words.End]) : null;
        return row is null || (parent is not null && !row.Within) ? parent ?? unknown : row.Role;
    }
}
