using System.Globalization;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>A page of answers to a search as a table for spreadsheets.</summary>
public static class HitsTable
{
    public static void Write(TextWriter output, GivenAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        CsvTable.Write(
            output,
            ["key", "path", "type", "number", "date", "issuer", "province", "title", "section", "page", "snippet", "start", "length"],
            answer.Hits.Select(hit => (IEnumerable<string?>)
            [
                hit.Document.Key, hit.Document.Path, hit.Document.Type, hit.Document.Number, hit.Document.Date, hit.Document.Issuer, hit.Document.Province, hit.Document.Title, hit.Hit.Section,
                Text(hit.Hit.Page), hit.Hit.Snippet?.Span.Of(hit.Hit.Original), Text(hit.Hit.Snippet?.Span.Start), Text(hit.Hit.Snippet?.Span.Length),
            ]));
    }

    private static string? Text(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
