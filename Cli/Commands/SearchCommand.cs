using System.CommandLine;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;
using Spectre.Console;

namespace DirectiveMiner.Cli.Commands;

/// <summary>search: full text of the stored documents.</summary>
internal sealed class SearchCommand : ICommand
{
    private readonly Argument<string[]> query = new("QUERY") { Description = "Words, and \"phrases\" in quotation marks; with or without diacritics", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int> limit = new("--limit") { Description = "How many documents at most", DefaultValueFactory = _ => 10, HelpName = "N" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("search", "Search the text of the stored documents", "directiveminer search 'nong thon moi' --limit 3") { query, limit, common.Format() };
        command.SetAction(parsed =>
        {
            using var store = StoreFile.Open(common.Store(parsed));
            var documents = new DocumentQueries(store);
            var hits = new DocumentSearch(store).Find(SearchQuery.Parse(string.Join(' ', parsed.GetRequiredValue(query))), Math.Max(1, parsed.GetRequiredValue(limit)))
                .Select(hit => (Hit: hit, Document: documents.ById(hit.Document))).ToList();
            if (common.IsJson(parsed))
                JsonOutput.Write(terminal.Out, hits.Select(hit => Json(hit.Hit, hit.Document)));
            else
                Print(terminal, hits, common.IsQuiet(parsed));
            return ExitCode.Success;
        });
        return command;
    }

    private static object Json(SearchHit hit, DocumentRow document) => new
    {
        document.Key,
        document.Path,
        document.Type,
        document.Number,
        document.Date,
        document.Issuer,
        document.Title,
        hit.Score,
        hit.Section,
        hit.Page,
        Snippet = hit.Snippet is { } snippet
            ? new
            {
                Text = snippet.Span.Of(hit.Original),
                Span = new { snippet.Span.Start, snippet.Span.Length },
                Highlights = snippet.Highlights.Select(span => new { span.Start, span.Length, Text = span.Of(hit.Original) }),
            }
            : null,
    };

    private static void Print(Terminal terminal, List<(SearchHit Hit, DocumentRow Document)> hits, bool quiet)
    {
        foreach (var (hit, document) in hits)
        {
            var place = hit.Section is null ? $"page {hit.Page}" : $"section {hit.Section}, page {hit.Page}";
            var lines = new Rows(
                new Markup($"[bold]{Markup.Escape(DocumentLine.Of(document))}[/]"),
                new Padder(new Text($"{document.Key}, {place}")).Padding(2, 0, 0, 0),
                new Padder(SnippetText.Of(hit)).Padding(2, 0, 0, 1));
            Trimmed.Write(terminal, lines);
            if (terminal.Width is null)
                terminal.Out.WriteLine();
        }
        if (hits.Count == 0 && !quiet)
            terminal.Error.WriteLine("nothing found");
    }
}
