using System.Globalization;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>Campaigns and targets as tables for spreadsheets, with the columns of their JSON.</summary>
public static class RowsTable
{
    public static void Write(TextWriter output, IEnumerable<CampaignRow> rows) => CsvTable.Write(
        output,
        ["documentKey", "documentNumber", "documentDate", "documentIssuer", "name", "kind", "launcher", "period", "section", "page", "start", "length"],
        rows.Select(row => (IEnumerable<string?>)
        [
            row.DocumentKey, row.DocumentNumber, row.DocumentDate, row.DocumentIssuer, row.Name, row.Kind, row.Launcher, row.Period, row.Section, Text(row.Page), Text(row.Start), Text(row.Length),
        ]));

    public static void Write(TextWriter output, IEnumerable<TargetRow> rows) => CsvTable.Write(
        output,
        [
            "documentKey", "documentNumber", "documentDate", "documentIssuer", "indicator", "value", "valueTo", "unit", "comparator", "numerator", "denominator", "year", "text", "section", "page", "start", "length",
        ],
        rows.Select(row => (IEnumerable<string?>)
        [
            row.DocumentKey, row.DocumentNumber, row.DocumentDate, row.DocumentIssuer, row.Indicator, Figure(row.Value), Figure(row.ValueTo), row.Unit, row.Comparator, Figure(row.Numerator),
            Figure(row.Denominator), Text(row.Year), row.Text, row.Section, Text(row.Page), Text(row.Start), Text(row.Length),
        ]));

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);

    private static string? Figure(decimal? figure) => figure is { } known ? AnswerText.Figure(known) : null;
}
