using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Matching;
using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>Writes passages of the child down as evidence, and tells whether they were copied, made local or reworded.</summary>
public sealed class EvidenceWriter(CoverageText parent, CoverageText child, MinedDocument mined)
{
    /// <summary>From this share of its words in the parent's order on, a passage is taken over from the parent.</summary>
    private const double TakenOver = 0.75;

    public CoverageEvidence Write(WordRange words, double score, WordRange item)
    {
        var span = child.SpanOf(words);
        return Write(span, words, score, item);
    }

    public CoverageEvidence Write(TextSpan span, WordRange words, double score, WordRange item)
    {
        var verbatim = Verbatim.Share(child.Words.AsSpan()[words.Start..words.End], parent.Words.AsSpan()[item.Start..item.End]);
        var local = Locality.Of(parent, item, child, words);
        var carried = verbatim < TakenOver ? CarryOver.Reworded : local.IsEmpty ? CarryOver.Copied : CarryOver.MadeLocal;
        return new CoverageEvidence(LabelAt(span), span.Of(child.Original), span, Math.Clamp(score, 0, 1), verbatim, carried, carried == CarryOver.MadeLocal ? local : []);
    }

    private string LabelAt(TextSpan span) => SectionLabels.At(mined.Sections, span);
}
