using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The constitutions (constitutions.json). "Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam" without a year is the one in force when the text was issued.</summary>
public static class Constitutions
{
    private const string TypeCode = "HP";

    private static readonly IReadOnlyList<ConstitutionRow> Rows = DataFile.Rows<ConstitutionRow>("constitutions.json");

    /// <summary>The year of the constitution in force on the date; null for other types and where the date is not known.</summary>
    public static int? InForce(DocumentTypeCode? type, PartialDate? date) =>
        type?.Value == TypeCode && date is { } day ? Rows.LastOrDefault(row => string.CompareOrdinal(row.From, day.ToString()) <= 0)?.Year : null;
}
