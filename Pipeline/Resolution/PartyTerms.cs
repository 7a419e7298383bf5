using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The terms of the Party's congresses (khóa, nhiệm kỳ): Party numbers start anew with each.</summary>
public static class PartyTerms
{
    private static readonly IReadOnlyList<PartyTermRow> Rows = DataFile.Rows<PartyTermRow>("party-terms.json");

    /// <summary>The term that the date falls in; a date before the first known term is its own year.</summary>
    public static Period TermOf(bool central, PartialDate date)
    {
        for (var i = Rows.Count - 1; i >= 0; i--)
        {
            var row = Rows[i];
            if (row.Central == central && string.CompareOrdinal(row.From, date.ToString()) <= 0)
                return new Period(row.FirstYear, row.LastYear);
        }
        return Period.Year(date.Year);
    }
}
