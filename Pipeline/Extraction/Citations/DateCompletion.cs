using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// The date of each mention. A day without its year has that of the number, else of the document; "cùng ngày" has the date of the mention before,
/// and with a date of its own gives it to that one too (gold/GUIDELINES.md, rule 20).
/// </summary>
public static class DateCompletion
{
    public static IReadOnlyList<PartialDate?> Complete(DocumentFrame frame, IReadOnlyList<RelatedMention> related)
    {
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(related);
        var dates = new PartialDate?[related.Count];
        for (var i = 0; i < related.Count; i++)
        {
            var mention = related[i].Mention;
            dates[i] = mention.Date is null && mention.SameDay && i > 0
                ? dates[i - 1]
                : mention.Date?.WithYear(mention.Number?.Year ?? frame.Fields.Date?.Value.Year);
            if (i > 0 && dates[i - 1] is null && related[i - 1].Mention.Date is null && mention is { SameDay: true, Date: not null } && related[i].Within == related[i - 1].Within)
                dates[i - 1] = dates[i];
        }
        return dates;
    }
}
