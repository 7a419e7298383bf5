using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Turns a related mention into the citation that leaves the pipeline: spans on the original, names and titles as in the clean text.</summary>
public static class CitationWriter
{
    public static Citation Write(DocumentView view, RelatedMention related, PartialDate? date, string? issuer, TokenRange title)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(related);
        var (mention, relation, within, _) = related;
        var span = view.SpanOf(mention.Range);
        return new Citation(
            mention.Type,
            mention.Number is { } number ? new DocumentNumber(number.Text, number.Style) : null,
            mention.Name,
            mention.Provision,
            date,
            issuer,
            title.IsEmpty ? null : view.TextOf(title),
            relation,
            within,
            span.Of(view.Source.Text),
            span,
            new RuleId(mention.Rule),
            mention.Confidence,
            Models.Resolution.NotLookedUp);
    }
}
