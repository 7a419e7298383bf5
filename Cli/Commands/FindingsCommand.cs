using System.CommandLine;
using DirectiveMiner.Pipeline.Export.Answers;
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
            var findings = new StoredFindings(store).Of(MinedDocumentJson.Parse<FindingKind>(parsed.GetValue(kind)));
            var (documents, json) = (new DocumentQueries(store), new FindingsJson(store));
            if (common.IsJson(parsed))
                AnswerText.Write(terminal.Out, findings.Select(finding => json.Of(finding)));
            else if (!Print(terminal, findings, documents) && !common.IsQuiet(parsed))
                terminal.Error.WriteLine("nothing found");
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>Finding by finding, for there may be many; false where there is none.</summary>
    private static bool Print(Terminal terminal, IEnumerable<Finding> findings, DocumentQueries documents)
    {
        FindingKind? last = null;
        foreach (var finding in findings)
        {
            if (finding.Kind != last)
                terminal.Out.WriteLine($"{(last is null ? "" : "\n")}{MinedDocumentJson.Name(finding.Kind)}");
            last = finding.Kind;
            var tree = new Tree(new Text(Printable.Line(finding.Message)));
            foreach (var evidence in finding.Evidence.Take(MostEvidence))
            {
                var original = documents.Text(documents.Find(evidence.Document)[0].Id);
                tree.AddNode(SnippetText.Of($"{evidence.Document}: ", original, TextWindow.Around(original, evidence.Span, Context, Context), [evidence.Span]));
            }
            if (finding.Evidence.Length > MostEvidence)
                tree.AddNode($"and {finding.Evidence.Length - MostEvidence} more");
            Trimmed.Write(terminal, tree);
        }
        return last is not null;
    }
}
