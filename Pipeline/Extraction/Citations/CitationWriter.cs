using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Turns a related mention into the citation that leaves the pipeline: spans on the original, dates with the year of their context, the title.</summary>
public static class CitationWriter
{
    public static Citation Write(DocumentView view, DocumentFrame frame, IReadOnlyList<RelatedMention> related, int index, string? issuer, TokenRange title)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(related);
        var (mention, relation, within) = related[index];
        var span = view.SpanOf(mention.Range);
        return new Citation(
            mention.Type,
            mention.Number is { } number ? new DocumentNumber(number.Text, number.Style) : null,
            mention.Name,
            mention.Provision,
            DateOf(frame, related, index),
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

    /// <summary>A day without its year has that of the number, else of the document; "cùng ngày" has the date of the mention before.</summary>
    private static PartialDate? DateOf(DocumentFrame frame, IReadOnlyList<RelatedMention> related, int index)
    {
        var mention = related[index].Mention;
        if (mention.Date is null && mention.SameDay && index > 0)
            return DateOf(frame, related, index - 1);
        if (mention.Date is null && index + 1 < related.Count && related[index + 1].Mention is { SameDay: true, Date: not null } && related[index + 1].Within == related[index].Within)
            return DateOf(frame, related, index + 1);
        return mention.Date?.WithYear(mention.Number?.Year ?? frame.Fields.Date?.Value.Year);
    }
}
