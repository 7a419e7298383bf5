using System.CommandLine;
using System.Text;
using DirectiveMiner.Pipeline.Export.Graph;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>graph: who cites whom, for programs that draw or compute.</summary>
internal sealed class GraphCommand : ICommand
{
    private const int DefaultDepth = 2;

    private readonly Option<string?> of = new("--of") { Description = "Only what lies around this document: its key, number, path or file name; it need only be cited", HelpName = "DOC" };
    private readonly Option<int> depth = new("--depth") { Description = "So many steps from it", DefaultValueFactory = _ => DefaultDepth, HelpName = "N" };
    private readonly Option<GraphDirection> direction = new("--direction") { Description = "up to what it cites, down to what cites it, or both", DefaultValueFactory = _ => GraphDirection.Both, HelpName = "up|down|both" };
    private readonly Option<string> format = new("--format") { Description = "json, graphml (NetworkX, yEd), gexf (Gephi), dot (Graphviz), csv (spreadsheets, Gephi) or jsonld (ELI, schema.org)", DefaultValueFactory = _ => "json", HelpName = "json|graphml|gexf|dot|csv|jsonld" };
    private readonly Option<bool> edges = new("--edges") { Description = "csv: the edges (default: the nodes, or with --out both)" };
    private readonly Option<string?> target = new("--out") { Description = "File to write; csv makes FILE.nodes.csv and FILE.edges.csv of FILE.csv", HelpName = "FILE" };

    public GraphCommand()
    {
        format.AcceptOnlyFromAmong("json", "graphml", "gexf", "dot", "csv", "jsonld");
        depth.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var steps) || steps < 0))
                result.AddError($"--depth takes a number from 0 up, not '{result.Tokens[0].Value}'");
        });
    }

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("graph", "Write the citation graph, or the part around a document", "directiveminer graph --of 705/KH-UBND --direction up --format dot") { of, depth, direction, format, edges, target };
        command.SetAction(parsed =>
        {
            var kind = parsed.GetRequiredValue(format);
            if (parsed.GetValue(edges) && kind != "csv")
                throw new UsageException("--edges goes with --format csv");
            if (parsed.GetValue(of) is null && (parsed.GetResult(depth) is { Implicit: false } || parsed.GetResult(direction) is { Implicit: false }))
                throw new UsageException("--depth and --direction go with --of DOC");
            using var store = StoreFile.Open(common.Store(parsed));
            var part = parsed.GetValue(of) is { } reference ? Around(store, reference, parsed) : null;
            var graph = part?.Graph ?? new GraphReader(store).Read().Graph;
            if (parsed.GetValue(target) is not { } file)
                Writer(kind, parsed.GetValue(edges), part).Write(graph, terminal.Out);
            else if (kind == "csv" && !parsed.GetValue(edges))
            {
                Save(graph, Writer(kind, edges: false), Path.ChangeExtension(file, ".nodes.csv"), terminal);
                Save(graph, Writer(kind, edges: true), Path.ChangeExtension(file, ".edges.csv"), terminal);
            }
            else
                Save(graph, Writer(kind, parsed.GetValue(edges), part), file, terminal);
            return ExitCode.Success;
        });
        return command;
    }

    private GraphPart Around(StoreFile store, string reference, ParseResult parsed)
    {
        var graph = new StoredGraph(store);
        var start = new MeantDocument(store, graph).Known(reference);
        return Neighbourhood.Of(graph, start.Key, new GraphScope(parsed.GetRequiredValue(depth), parsed.GetRequiredValue(direction)));
    }

    private static IGraphWriter Writer(string format, bool edges, GraphPart? part = null) => format switch
    {
        "graphml" => new GraphMlWriter(),
        "gexf" => new GexfWriter(),
        "dot" => new DotWriter(),
        "csv" => new CsvGraphWriter(edges),
        "jsonld" => new JsonLdWriter(),
        _ => new JsonGraphWriter(part),
    };

    private static void Save(CitationGraph graph, IGraphWriter writer, string file, Terminal terminal)
    {
        try
        {
            using var output = new StreamWriter(file, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            writer.Write(graph, output);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"cannot write {file}: {fault.Message}");
        }
        terminal.Out.WriteLine(file);
    }
}
