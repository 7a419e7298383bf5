namespace DirectiveMiner.Pipeline.Export;

/// <summary>Lines of comma-separated values as RFC 4180 has them.</summary>
internal static class CsvLine
{
    public static void Write(TextWriter output, IEnumerable<string?> cells)
    {
        output.Write(string.Join(',', cells.Select(Cell)));
        output.Write("\r\n");
    }

    private static string Cell(string? value) => value is null ? ""
        : value.AsSpan().IndexOfAny("\",\r\n") < 0 ? value
        : $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
