using System.CommandLine;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Findings;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Storage;
using Spectre.Console;

namespace DirectiveMiner.Cli.Commands;

/// <summary>findings: what documents say of each other that does not go together, or that they leave out.</summary>
internal sealed class FindingsCommand : ICommand
{
    private const int Context = 40;

    private const int MostEvidence = 3;

    private static readonly string[] Kinds = [.. Enum.GetValues<FindingKind>().Select(MinedDocumentJson.Name)];

    private readonly Option<string?> kind = new("--kind") { Description = "One of " + string.Join(", ", Kinds), HelpName = "KIND" };

    public FindingsCommand() => kind.AcceptOnlyFromAmong(Kinds);

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("findings", "List contradictions and gaps in what documents cite, with the places", "directiveminer findings --kind conflictingDates") { kind, common.Format() };
        command.SetAction(parsed =>
        {
            using var store = StoreFile.Open(common.Store(parsed));
            var source = new FindingReader(store).Read();
            var findings = CorpusFindings.Of(source).Where(finding => parsed.GetValue(kind) is not { } wanted || MinedDocumentJson.Name(finding.Kind) == wanted).ToList();
            var documents = new DocumentQueries(store);
            if (common.IsJson(parsed))
                JsonOutput.Write(terminal.Out, findings.Select(finding => Json(finding, documents)));
            else if (findings.Count > 0)
                Print(terminal, findings, documents);
            else if (!common.IsQuiet(parsed))
                terminal.Error.WriteLine("nothing found");
            return ExitCode.Success;
        });
        return command;
    }

    private static object Json(Finding finding, DocumentQueries documents) => new
    {
        Kind = MinedDocumentJson.Name(finding.Kind),
        finding.Document,
        finding.Other,
        finding.Message,
        Evidence = finding.Evidence.Select(evidence => new
        {
            evidence.Document,
            Text = evidence.Span.Of(documents.Text(documents.Find(evidence.Document)[0].Id)),
            Span = new { evidence.Span.Start, evidence.Span.Length },
        }),
    };

    private static void Print(Terminal terminal, List<Finding> findings, DocumentQueries documents)
    {
        foreach (var group in findings.GroupBy(finding => finding.Kind))
        {
            var tree = new Tree(new Markup($"[bold]{MinedDocumentJson.Name(group.Key)}[/] ({group.Count()})"));
            foreach (var finding in group)
            {
                var node = tree.AddNode(new Text(Printable.Line(finding.Message)));
                foreach (var evidence in finding.Evidence.Take(MostEvidence))
                {
                    var original = documents.Text(documents.Find(evidence.Document)[0].Id);
                    node.AddNode(SnippetText.Of($"{evidence.Document}: ", original, TextWindow.Around(original, evidence.Span, Context, Context), [evidence.Span]));
                }
                if (finding.Evidence.Length > MostEvidence)
                    node.AddNode($"and {finding.Evidence.Length - MostEvidence} more");
            }
            Trimmed.Write(terminal, tree);
            terminal.Out.WriteLine();
        }
    }
}
