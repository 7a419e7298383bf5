using System.Globalization;

namespace DirectiveMiner.Pipeline.Export;

/// <summary>
/// Lines of comma-separated values as RFC 4180 has them. A text that a spreadsheet would take for a formula (owasp.org: CSV Injection) gets an apostrophe in front, which spreadsheets know as the mark
/// of a text; figures stay as they are. Whoever needs the text to the letter takes the JSON.
/// </summary>
internal static class CsvLine
{
    public static void Write(TextWriter output, IEnumerable<string?> cells)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write("\r\n");
    }

    private static string Cell(string? value) => value is null ? "" : Quoted(IsFormula(value) ? "'" + value : value);

    private static bool IsFormula(string value) => value is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n', ..] && !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static string Quoted(string value) => value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
