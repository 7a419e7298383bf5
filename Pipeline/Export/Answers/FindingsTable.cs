using System.Globalization;
using DirectiveMiner.Pipeline.Findings;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>Findings as a table for spreadsheets, each with the first place that shows it.</summary>
public static class FindingsTable
{
    public static void Write(TextWriter output, IEnumerable<Finding> findings) => CsvTable.Write(
        output,
        ["kind", "document", "other", "message", "evidence", "start", "length", "evidenceTotal"],
        findings.Select(finding => (finding, first: finding.Evidence is [var first, ..] ? first : (Evidence?)null)).Select(row => (IEnumerable<string?>)
        [
            MinedDocumentJson.Name(row.finding.Kind), row.finding.Document, row.finding.Other, row.finding.Message, row.first?.Document, Text(row.first?.Span.Start), Text(row.first?.Span.Length),
            Text(row.finding.Evidence.Length),
        ]));

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
