using System.CommandLine;
using System.Globalization;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>ingest: files and folders → store.</summary>
internal sealed class IngestCommand : ICommand
{
    /// <summary>More documents than these are only summed up.</summary>
    private const int MostRows = 60;

    private readonly Argument<string[]> paths = new("PATH") { Description = "Files and folders", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> prune = new("--prune") { Description = "Take documents out of the store whose files are gone" };

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("ingest", "Mine files and folders into the store", "directiveminer ingest corpus --store directives.db") { paths, prune, common.Format() };
        command.SetAction(async (parsed, cancellation) =>
        {
            var given = parsed.GetRequiredValue(paths);
            var reader = FileReader.ForJobs(common.Jobs(parsed));
            var files = SourceFiles.Find(given, reader);
            if (files.Paths.IsEmpty)
                throw new UsageException($"no documents in {string.Join(", ", given)}");
            using var store = StoreFile.Open(common.Store(parsed), create: true);
            var tally = new IngestTally(MostRows);
            IngestOutcome outcome;
            using (var progress = new ProgressLine(terminal.Error, files.Paths.Length, common.ShowsProgress(parsed, terminal)))
            {
                outcome = await new IngestRun(store, reader, common.Jobs(parsed)).Ingest(given, files, parsed.GetValue(prune), file =>
                {
                    tally.Add(file);
                    progress.Step(file.Path);
                }, cancellation);
            }
            Report(terminal, files, tally, outcome, parsed.GetValue(prune), common.IsQuiet(parsed));
            var counts = new DocumentQueries(store).Counts();
            if (common.IsJson(parsed))
                AnswerText.Write(terminal.Out, new { tally.Added, tally.Changed, tally.Unchanged, Failed = tally.Failures.Count, outcome.Vanished, outcome.SharedKeys, tally.Failures, Store = counts });
            else
                Print(terminal, tally, counts);
            return tally.Failures.Count > 0 ? ExitCode.SomeFailed : ExitCode.Success;
        });
        return command;
    }

    private static void Report(Terminal terminal, SourceFiles files, IngestTally tally, IngestOutcome outcome, bool pruned, bool quiet)
    {
        foreach (var failure in tally.Failures)
            terminal.Error.WriteLine($"failed: {failure.Path}: {failure.Message}");
        if (quiet)
            return;
        foreach (var path in outcome.Vanished)
            terminal.Error.WriteLine(pruned ? $"gone, taken out: {path}" : $"gone, still in the store (--prune takes it out): {path}");
        foreach (var key in outcome.SharedKeys)
            terminal.Error.WriteLine($"several files of one document: {key}");
        if (files.LeftOut > 0)
            terminal.Error.WriteLine($"left out: {files.LeftOut} files that are no documents");
    }

    private static void Print(Terminal terminal, IngestTally tally, StoreCounts counts)
    {
        if (tally.Rows.Count > 0)
        {
            var table = new TextTable("document", "!date", "issuer", "#citations", "#parents", "#campaigns", "#targets");
            foreach (var (path, mined) in tally.Rows)
            {
                var fields = mined.Fields;
                table.Add(
                    fields.Number is { } number ? $"{fields.Type?.Value} {number.Value}" : $"{fields.Type?.Value} ({Path.GetFileName(path)})", fields.Date?.Value.ToString(),
                    fields.Issuer?.Value.Name, Count(mined.Citations.Length), Count(mined.Parents.Length), Count(mined.Campaigns.Length), Count(mined.Targets.Length));
            }
            table.Write(terminal);
        }
        terminal.Out.WriteLine($"files: {tally.Added} added, {tally.Changed} mined anew, {tally.Unchanged} unchanged, {tally.Failures.Count} failed");
        terminal.Out.WriteLine(
            $"store: {counts.Documents} documents, {counts.Citations} citations ({counts.Resolved} resolved), {counts.Parents} parents, {counts.Campaigns} campaigns, {counts.Targets} targets");
    }

    private static string Count(int count) => count.ToString(CultureInfo.InvariantCulture);
}
