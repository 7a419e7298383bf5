using System.Globalization;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The time over which numbers run on before they start anew: a year for State bodies, a congress term for Party bodies.</summary>
public readonly record struct Period(int From, int To)
{
    public static Period Year(int year) => new(year, year);

    public override string ToString() => From == To
        ? From.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{From}-{To}");

    /// <summary>The period of a document of this style and date; Party terms are those of party-terms.json, told apart by the day where it is known.</summary>
    public static Period Of(NumberStyle style, bool central, PartialDate date) =>
        style == NumberStyle.Party ? PartyTerms.TermOf(central, date) : Year(date.Year);
}
