using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>The terms of the headings above a place of a document: what its part is about.</summary>
public sealed class HeadingTerms
{
    private readonly ImmutableArray<Section> sections;
    private readonly ImmutableHashSet<uint>[] terms;

    public HeadingTerms(ImmutableArray<Section> sections, CoverageText text, ImmutableArray<TextBlock> blocks)
    {
        this.sections = sections;
        terms = new ImmutableHashSet<uint>[sections.Length];
        Array.Fill(terms, []);
        foreach (var block in blocks)
        {
            if (block.Section >= 0 && block.IsHeading)
                terms[block.Section] = terms[block.Section].Union(TermReader.Read(text, block.Words).Where(term => term.Factor >= LeastFactor).Select(term => term.Exact));
        }
    }

    /// <summary>Headings of places and bodies do not tell what a part is about.</summary>
    private const double LeastFactor = 0.3;

    public ImmutableHashSet<uint> Of(TextSpan span)
    {
        var found = ImmutableHashSet<uint>.Empty;
        for (var section = SectionLabels.IndexAt(sections, span); section is { } at; section = sections[at].Parent)
            found = found.Union(terms[at]);
        return found;
    }
}
