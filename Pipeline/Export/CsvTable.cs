namespace DirectiveMiner.Pipeline.Export;

/// <summary>A table for spreadsheets: RFC 4180, in UTF-8 with a byte order mark, without which these misread Vietnamese.</summary>
internal static class CsvTable
{
    public static void Write(TextWriter output, IEnumerable<string> columns, IEnumerable<IEnumerable<string?>> rows)
    {
        output.Write('\uFEFF');
        CsvLine.Write(output, columns);
        foreach (var row in rows)
            CsvLine.Write(output, row);
    }
}
