using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using DirectiveMiner.Cli.Commands;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli;

/// <summary>The command line as a whole: parses, runs one command, and turns misuse into one line on stderr.</summary>
public static class CommandLine
{
    /// <summary>Runs the command and returns its exit code.</summary>
    public static int Run(IReadOnlyList<string> args, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        try
        {
            var parsed = Root(terminal).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
            if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExample)
                throw new UsageException($"{string.Join(' ', parsed.Errors[0].Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))} (see: {NameOf(parsed.CommandResult)} --help)");
            return parsed.Invoke(new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception misuse) when (misuse is UsageException or StoreException)
        {
            terminal.Error.WriteLine($"directiveminer: {misuse.Message}");
            return ExitCode.Usage;
        }
        catch (UnclearDocumentException unclear)
        {
            terminal.Error.WriteLine($"directiveminer: {DocumentComplaint.Of(unclear)}");
            return ExitCode.Usage;
        }
    }

    private static string NameOf(CommandResult command) => command.Parent is null ? "directiveminer" : $"directiveminer {command.Command.Name}";

    /// <summary>The commands, each with its example.</summary>
    public static RootCommand Root(Terminal terminal)
    {
        var common = new CommonOptions();
        var root = new RootCommand("Mines Vietnamese administrative plans and directives: who carries out whom, which campaigns, which targets.");
        foreach (var option in common.Shared())
            root.Options.Add(option);
        foreach (var command in new ICommand[]
        {
            new IngestCommand(), new ExtractCommand(), new SearchCommand(), new WatchCommand(), new CitesCommand(), new ShowCommand(), new CampaignsCommand(), new TargetsCommand(),
            new GraphCommand(), new CoverageCommand(), new ChainCommand(), new FindingsCommand(), new ExportCommand(), new ServeCommand(), new EvaluateCommand(), new DoctorCommand(),
        })
        {
            root.Subcommands.Add(command.Build(common, terminal));
        }
        foreach (var help in root.Options.OfType<HelpOption>())
            help.Action = new HelpWithExample((HelpAction)help.Action!);
        return root;
    }
}
