using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Dates;

/// <summary>A date as printed. Date is null where the text leaves the year to its context ("ngày 01/7"): then Month and Day tell what there is.</summary>
public sealed record DateMention(TokenRange Range, PartialDate? Date, int? Month, int? Day)
{
    /// <summary>The date, with the year that the context gives where none is printed.</summary>
    public PartialDate? WithYear(int? year) => Date ?? (year is { } y ? PartialDate.TryCreate(y, Month, Day) : null);
}
