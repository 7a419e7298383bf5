using System.CommandLine;

namespace DirectiveMiner.Cli;

/// <summary>The options that every command takes.</summary>
public sealed class CommonOptions
{
    public const string DefaultStore = "directives.db";

    private const int MostJobs = 256;

    private readonly Option<string> store = new("--store") { Description = "The store's file", DefaultValueFactory = _ => DefaultStore, HelpName = "FILE", Recursive = true };
    private readonly Option<int> jobs = new("--jobs") { Description = "Documents mined at a time (default: the number of cores)", DefaultValueFactory = _ => Environment.ProcessorCount, HelpName = "N", Recursive = true };
    private readonly Option<OutputFormat> format = new("--format") { Description = "table for people, json for programs", DefaultValueFactory = _ => OutputFormat.Table, HelpName = "table|json" };
    private readonly Option<bool> quiet = new("--quiet") { Description = "No progress and no remarks on stderr; failures are still named", Recursive = true };
    private readonly Option<bool> noProgress = new("--no-progress") { Description = "No progress bar", Recursive = true };

    public CommonOptions() =>
        jobs.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && (!int.TryParse(result.Tokens[0].Value, out var count) || count is < 1 or > MostJobs))
                result.AddError($"--jobs takes a number from 1 to {MostJobs}, not '{result.Tokens[0].Value}'");
        });

    public string Store(ParseResult parsed) => parsed.GetRequiredValue(store);

    public int Jobs(ParseResult parsed) => parsed.GetRequiredValue(jobs);

    public bool IsJson(ParseResult parsed) => parsed.GetRequiredValue(format) == OutputFormat.Json;

    public bool IsQuiet(ParseResult parsed) => parsed.GetValue(quiet);

    public bool ShowsProgress(ParseResult parsed, Terminal terminal)
    {
        ArgumentNullException.ThrowIfNull(terminal);
        return terminal.ErrorIsTerminal && !IsQuiet(parsed) && !parsed.GetValue(noProgress);
    }

    /// <summary>The options that all commands share, to be put on the root.</summary>
    public IEnumerable<Option> Shared() => [store, jobs, quiet, noProgress];

    /// <summary>The option of the commands that print tables; export has formats of its own.</summary>
    public Option Format() => format;
}
