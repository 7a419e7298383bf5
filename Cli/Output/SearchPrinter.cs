using System.Globalization;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;
using Spectre.Console;

namespace DirectiveMiner.Cli.Output;

/// <summary>An answer for people. What is no answer – how a query was read, that nothing was found – goes to stderr.</summary>
internal sealed class SearchPrinter(Terminal terminal, bool quiet)
{
    private static readonly Style Value = new(decoration: Decoration.Bold);

    public void Print(GivenAnswer answer)
    {
        if (answer.Answer.IsPartial && !quiet)
            terminal.Error.WriteLine(answer.Request.Passages ? "no passage holds all the words; these hold most of them" : "no document holds all the words together; these hold most of them");
        foreach (var (hit, document) in answer.Hits)
            Print(hit, document);
        Print(answer.Answer, answer.Hits.Length, answer.Request);
        if (answer.Answer.Total == 0 && !quiet)
            terminal.Error.WriteLine("nothing found");
        // What most of the words found needs no reading of those that are there.
        var told = answer.Answer.IsPartial && !answer.Request.Explain ? answer.Advice.Where(part => part.Documents == 0 || part.Suggestions.Length > 0).ToList() : [.. answer.Advice];
        if (!quiet && told.Count > 0)
            PrintReading(told);
        foreach (var facet in answer.Answer.Facets.Where(facet => facet.Values.Length > 0))
            Print(facet);
    }

    private void Print(SearchHit hit, DocumentRow document)
    {
        var place = hit.Section is null ? $"page {hit.Page}" : $"section {hit.Section}, page {hit.Page}";
        var lines = new List<Spectre.Console.Rendering.IRenderable>
        {
            new Markup($"[bold]{Markup.Escape(DocumentLine.Of(document))}[/]"),
            new Padder(new Text($"{document.Key}, {place}")).Padding(2, 0, 0, 0),
        };
        if (hit.Snippet is not null)
            lines.Add(new Padder(SnippetText.Of(hit)).Padding(2, 0, 0, 0));
        foreach (var part in hit.Explanation)
            lines.Add(new Padder(new Text(string.Create(CultureInfo.InvariantCulture, $"{part.Score,8:0.000}  {part.Reason}"))).Padding(4, 0, 0, 0));
        Trimmed.Write(terminal, new Rows(lines));
        terminal.Out.WriteLine();
    }

    private void Print(SearchAnswer answer, int shown, SearchRequest request)
    {
        if (answer.Total == 0)
            return;
        var what = request.Passages ? answer.Total == 1 ? "passage" : "passages" : answer.Total == 1 ? "document" : "documents";
        var total = string.Create(CultureInfo.InvariantCulture, $"{(answer.IsAtLeast ? "more than " : "")}{answer.Total:#,0} {what}");
        terminal.Out.WriteLine(shown == answer.Total ? total : $"{shown} of {total}{(answer.IsAtLeast && request.Sort != SearchSort.Relevance ? ", sorted among the most relevant" : "")}");
        if (answer.Next is { } next)
            terminal.Out.WriteLine($"next page: --after {next}");
    }

    private void Print(Facet facet)
    {
        var line = new Paragraph($"{MinedDocumentJson.Name(facet.Field)}: ");
        foreach (var value in facet.Values)
            line.Append(Printable.Line(value.Value), Value).Append(string.Create(CultureInfo.InvariantCulture, $" {value.Documents}   "));
        Trimmed.Write(terminal, line);
        if (terminal.Width is not null)
            terminal.Out.WriteLine();
    }

    private void PrintReading(List<AdvisedPart> parts)
    {
        terminal.Error.WriteLine("the query was read as:");
        foreach (var part in parts)
        {
            var indent = new string(' ', 2 + (2 * part.Depth));
            var alone = part.Documents is not { } documents ? ""
                : string.Create(CultureInfo.InvariantCulture, $" – {(part.IsAtLeast ? "more than " : "")}{documents:#,0} {(documents == 1 ? "document" : "documents")}");
            terminal.Error.WriteLine($"{indent}{Printable.Line(part.Text)}{alone}");
            foreach (var meant in part.Meant)
                terminal.Error.WriteLine($"{indent}  that is {Printable.Line(meant)}");
            foreach (var suggestion in part.Suggestions)
                terminal.Error.WriteLine($"{indent}  did you mean {Printable.Line(suggestion)} ?");
        }
    }
}
