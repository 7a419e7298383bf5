using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// The terms of the Quốc hội (assembly-terms.json). Numbers without a year (1314/NQ-UBTVQH15) run on through the term that they print, so that they tell their period without a date.
/// </summary>
public static class AssemblyTerms
{
    private const string Assembly = "QH";

    private static readonly Dictionary<int, Period> Terms =
        DataFile.Rows<AssemblyTermRow>("assembly-terms.json").ToDictionary(row => row.Term, row => new Period(row.FirstYear, row.LastYear));

    /// <summary>The term that the number's symbol ends with; null for all other numbers, and for those that print a year.</summary>
    public static Period? Of(DocumentNumber number)
    {
        ArgumentNullException.ThrowIfNull(number);
        var symbol = number.Folded.AsSpan();
        var figures = symbol.Length - symbol.TrimEnd("0123456789").Length;
        return number.Style == NumberStyle.State && figures is 1 or 2 && symbol[..^figures].EndsWith(Assembly, StringComparison.Ordinal)
            && Terms.TryGetValue(int.Parse(symbol[^figures..], CultureInfo.InvariantCulture), out var term) ? term : null;
    }
}
