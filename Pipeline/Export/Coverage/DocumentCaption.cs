using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Export.Coverage;

/// <summary>A document as Vietnamese texts cite it: "Kế hoạch số 58/KH-UBND ngày 20/3/2024 của Ủy ban nhân dân huyện Đồng Văn". What is not known is left out.</summary>
public static class DocumentCaption
{
    private static readonly Dictionary<string, string> TypeNames = MiningGrammar.Default.DocumentTypes.ToDictionary(type => type.Code, type => type.Name);

    public static string Of(ComparedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var type = document.Type is { } code ? Capitalized(TypeNames.GetValueOrDefault(code, code)) : "Văn bản";
        var number = document.Number is { } printed ? $" số {printed}" : "";
        var date = PartialDate.TryParse(document.Date) is { } known ? $" {Printed(known)}" : "";
        var issuer = document.Issuer is { } name ? $" của {name}" : "";
        return document is { Number: null, Issuer: null } ? document.Title ?? Path.GetFileName(document.Path) : type + number + date + issuer;
    }

    /// <summary>What tells plans apart in a narrow column: the issuer and the number.</summary>
    public static string Short(ComparedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var parts = new[] { document.Issuer, document.Number }.Where(part => part is not null).ToList();
        return parts.Count > 0 ? string.Join(", ", parts) : Path.GetFileName(document.Path);
    }

    /// <summary>A date as Vietnamese texts print it: "ngày 20/3/2024", "tháng 3/2024", "năm 2024".</summary>
    internal static string Printed(PartialDate date) => date switch
    {
        { Month: { } month, Day: { } day } => string.Create(CultureInfo.InvariantCulture, $"ngày {day:00}/{month}/{date.Year}"),
        { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"tháng {month}/{date.Year}"),
        _ => string.Create(CultureInfo.InvariantCulture, $"năm {date.Year}"),
    };

    private static string Capitalized(string name) => char.ToUpperInvariant(name[0]) + name[1..];
}
