using System.CommandLine;
using System.Globalization;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;
using Spectre.Console;

namespace DirectiveMiner.Cli.Commands;

/// <summary>cites: which stored documents cite a document, where, and how.</summary>
internal sealed class CitesCommand : ICommand
{
    private const int Context = 60;

    private readonly Argument<string[]> citation = new("CITATION") { Description = "A number (34-CT/TW), with its type before it (\"Chỉ thị 34-CT/TW\"), or the name of a law", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int?> year = new("--year") { Description = "The cited document is of this year", HelpName = "YEAR" };
    private readonly Option<string?> issuer = new("--issuer") { Description = "The cited document's issuer holds these words, in any diacritics", HelpName = "WORDS" };

    private readonly Option<bool> transitive = new("--transitive") { Description = "Also who carries out a document that cites it, step by step" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("cites", "List who cites a document, where, and how", "directiveminer cites 34-CT/TW --year 2014") { citation, year, issuer, transitive, common.Format() };
        command.SetAction(parsed =>
        {
            using var store = StoreFile.Open(common.Store(parsed));
            var asked = CitationQuery.Parse(string.Join(' ', parsed.GetRequiredValue(citation)));
            var queries = new CitationQueries(store);
            var mentions = asked.Number is null ? queries.OfName(asked.Name) : queries.OfNumber(asked.Number, asked.Type);
            var cited = CitedDocument.Group(mentions)
                .Where(group => parsed.GetValue(year) is not { } wanted || group.Date?.StartsWith(wanted.ToString("0000", CultureInfo.InvariantCulture), StringComparison.Ordinal) == true)
                .Where(group => parsed.GetValue(issuer) is not { } words || group.IsIssuedBy(words)).ToList();
            var documents = new DocumentQueries(store);
            if (parsed.GetValue(transitive))
                new TransitiveCitations(new GraphReader(store).Read()).Write(terminal, cited, common.IsJson(parsed), common.IsQuiet(parsed));
            else if (common.IsJson(parsed))
                JsonOutput.Write(terminal.Out, cited.Select(group => Json(group, documents)));
            else
                Print(terminal, cited, documents, common.IsQuiet(parsed));
            return ExitCode.Success;
        });
        return command;
    }

    private static object Json(CitedDocument group, DocumentQueries documents) => new
    {
        group.Type,
        group.Number,
        group.Name,
        group.Date,
        group.Issuer,
        group.Target,
        Mentions = group.Mentions.Select(mention => new
        {
            mention.DocumentKey,
            documents.ById(mention.DocumentId).Path,
            mention.Relation,
            mention.IsParent,
            mention.Section,
            mention.Page,
            mention.Text,
            Span = new { mention.Start, mention.Length },
            mention.Status,
            mention.Reason,
        }),
    };

    private static void Print(Terminal terminal, List<CitedDocument> cited, DocumentQueries documents, bool quiet)
    {
        if (cited.Count == 0)
        {
            if (!quiet)
                terminal.Error.WriteLine("no stored document cites it");
            return;
        }
        if (cited.Count > 1)
            terminal.Out.WriteLine($"{cited.Count} different documents, as far as the citations tell:\n");
        foreach (var group in cited)
        {
            var known = group.Date is null && group.Issuer is null && group.Name is null ? " (neither date nor issuer told)" : "";
            var tree = new Tree(new Markup($"[bold]{Markup.Escape(DocumentLine.Of(group.Type, group.Number ?? group.Name, group.Date, group.Issuer, null))}[/]{known}"
                + (group.Target is null ? "" : documents.Find(group.Target).Count == 0 ? ", not in the store" : $", in the store as {Markup.Escape(group.Target)}")));
            foreach (var byDocument in group.Mentions.GroupBy(mention => mention.DocumentId))
            {
                var document = documents.ById(byDocument.Key);
                var original = documents.Text(byDocument.Key);
                var node = tree.AddNode(new Text(DocumentLine.Of(document)));
                foreach (var mention in byDocument)
                {
                    var span = new TextSpan(mention.Start, mention.Length);
                    var window = TextWindow.Around(original, span, Context, Context);
                    node.AddNode(SnippetText.Of($"{mention.Relation}{(mention.IsParent ? ", parent" : "")}; {Place(mention)}: ", original, window, [span]));
                }
            }
            Trimmed.Write(terminal, tree);
            terminal.Out.WriteLine();
        }
    }

    private static string Place(CitationRow mention) => mention.Section is null ? $"page {mention.Page}" : $"section {mention.Section}, page {mention.Page}";
}
