using System.CommandLine;
using System.Globalization;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using Spectre.Console;

namespace DirectiveMiner.Cli.Commands;

/// <summary>chain: from a document up through its parents to the roots, and how long each level took.</summary>
internal sealed class ChainCommand : ICommand
{
    private readonly Argument<string> document = new("DOC") { Description = "The document's key, number, path or file name; it need only be cited" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("chain", "Follow a document's parents up to the roots, with the days between them", "directiveminer chain 25/KH-THCS") { document, common.Format() };
        command.SetAction(parsed =>
        {
            using var store = StoreFile.Open(common.Store(parsed));
            var graph = new StoredGraph(store);
            var chains = Chain.Above(graph, new MeantDocument(store, graph).Known(parsed.GetRequiredValue(document)).Key);
            if (common.IsJson(parsed))
                AnswerText.Write(terminal.Out, ChainJson.Of(chains));
            else
                Trimmed.Write(terminal, Tree(chains));
            return ExitCode.Success;
        });
        return command;
    }

    /// <summary>The chains as one tree: what lies above a document is drawn once.</summary>
    private static Tree Tree(IReadOnlyList<Chain> chains)
    {
        var tree = new Tree(new Markup($"[bold]{Markup.Escape(Line(chains[0].Steps[0]))}[/]"));
        var drawn = new Dictionary<string, TreeNode>(StringComparer.Ordinal);
        var pathOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var chain in chains)
        {
            var (path, above) = ("", (IHasTreeNodes)tree);
            foreach (var step in chain.Steps.Skip(1))
            {
                path += "\n" + step.Node.Key;
                var isAbove = pathOf.TryGetValue(step.Node.Key, out var first) && first != path && step != chain.Steps[^1];
                pathOf.TryAdd(step.Node.Key, path);
                if (!drawn.TryGetValue(path, out var node))
                    drawn.Add(path, node = above.AddNode(new Text(Line(step) + (isAbove ? "; on as above" : ""))));
                if (isAbove)
                    break;
                above = node;
            }
        }
        return tree;
    }

    private static string Line(ChainStep step)
    {
        var days = step.Days switch
        {
            null => "",
            1 or -1 => string.Create(CultureInfo.InvariantCulture, $"; {Math.Abs(step.Days.Value)} day {(step.Days < 0 ? "after" : "before")}"),
            0 => "; the same day",
            _ => string.Create(CultureInfo.InvariantCulture, $"; {Math.Abs(step.Days.Value)} days {(step.Days < 0 ? "after" : "before")}"),
        };
        var heard = step.Edge is { HeardOf: true } edge ? $"; heard of through {edge.EvidenceDocument}" : "";
        return Printable.Line($"{LevelOf(step) ?? "level unknown"}: {DocumentLine.Of(step.Node)}{days}{(step.Node.InCorpus ? "" : "; not in the store")}{heard}");
    }

    private static string? LevelOf(ChainStep step) => step.Node.Level is { } level ? MinedDocumentJson.Name(level) : null;
}
