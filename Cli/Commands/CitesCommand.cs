using System.CommandLine;
using System.Globalization;
using DirectiveMiner.Pipeline.Export.Answers;
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

    private const int MostListed = 20;

    private readonly Argument<string[]> citation = new("CITATION") { Description = "A number (34-CT/TW), with its type before it (\"Chỉ thị 34-CT/TW\"), the name of a law, or a document's key, path or file name", Arity = ArgumentArity.OneOrMore };
    private readonly Option<int?> year = new("--year") { Description = "The cited document is of this year", HelpName = "YEAR" };
    private readonly Option<string?> issuer = new("--issuer") { Description = "The cited document's issuer holds these words, in any diacritics", HelpName = "WORDS" };

    private readonly Option<bool> transitive = new("--transitive") { Description = "Also who carries out a document that cites it, step by step" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("cites", "List who cites a document, where, and how", "directiveminer cites 34-CT/TW --year 2014") { citation, year, issuer, transitive, common.Format() };
        command.SetAction(parsed =>
        {
            using var store = StoreFile.Open(common.Store(parsed));
            var graph = new StoredGraph(store);
            var asked = string.Join(' ', parsed.GetRequiredValue(citation));
            var cited = new CitedDocuments(store, graph, parsed.GetValue(year), parsed.GetValue(issuer)).Find(asked, MentionPage.All);
            var meant = cited.Where(document => document.Node is not null).ToList();
            if (meant.Count > 1 && !common.IsJson(parsed))
                throw new UsageException(WhichIsMeant(asked, meant));
            if (parsed.GetValue(transitive))
                new TransitiveCitations(graph).Write(terminal, [.. meant.Select(document => document.Node!)], common.IsJson(parsed), common.IsQuiet(parsed));
            else if (common.IsJson(parsed))
                AnswerText.Write(terminal.Out, CitesJson.Of(cited, new DocumentQueries(store)));
            else if (cited.Any(document => document.Mentions.Length > 0))
                Print(terminal, cited, new DocumentQueries(store));
            else if (!common.IsQuiet(parsed))
                terminal.Error.WriteLine("no stored document cites " + (meant.Count > 0 ? meant[0].Node!.Key : "it" + NearIt([.. new KnownDocuments(store, graph).Near(asked, MostListed / 2).Select(key => graph.Find(key)!)])));
            return ExitCode.Success;
        });
        return command;
    }

    private static string WhichIsMeant(string asked, List<CitedDocument> meant) =>
        $"'{asked}' is cited for {meant.Count} documents; which one is meant? Give --year, --issuer, or the key of one:"
        + string.Concat(meant.Take(MostListed).Select(document => $"\n  {document.Node!.Key}  {DocumentLine.Of(document.Node)} ({Times(document)})"))
        + (meant.Count > MostListed ? $"\n  and {meant.Count - MostListed} more" : "");

    private static string Times(CitedDocument document) => document.Mentions.Length == 1 ? "cited once" : $"cited {document.Mentions.Length.ToString(CultureInfo.InvariantCulture)} times";

    private static string NearIt(IReadOnlyList<GraphNode> nodes) => nodes.Count == 0 ? "" : "; near it:" + DocumentComplaint.List(nodes);

    private static void Print(Terminal terminal, IReadOnlyList<CitedDocument> cited, DocumentQueries documents)
    {
        foreach (var group in cited)
        {
            var tree = new Tree(new Markup($"[bold]{Markup.Escape(DocumentLine.Of(group.Type, group.Number ?? group.Name, group.Date, group.Issuer, null))}[/]{Markup.Escape(Standing(group))}"));
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

    private static string Standing(CitedDocument group) =>
        group.Node is null ? $" ({group.Reason})" : group.Node.InCorpus ? $", in the store as {group.Node.Key}" : ", not in the store";

    private static string Place(CitationRow mention) => mention.Section is null ? $"page {mention.Page}" : $"section {mention.Section}, page {mention.Page}";
}
