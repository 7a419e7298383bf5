using System.CommandLine;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Export.Html;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>export: the store as files for other programs.</summary>
internal sealed class ExportCommand : ICommand
{
    private readonly Option<string> format = new("--format") { Description = "json (files for dashboards), jsonl (mined documents, one a line), csv (tables for spreadsheets) or html (pages to open from a disk)", DefaultValueFactory = _ => "json", HelpName = "json|jsonl|csv|html" };
    private readonly Option<string> folder = new("--out") { Description = "Folder to write to; made where there is none", Required = true, HelpName = "DIR" };

    public ExportCommand() => format.AcceptOnlyFromAmong("json", "jsonl", "csv", "html");

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("export", "Write the store as JSON, JSON lines, CSV or pages", "directiveminer export --format json --out exported") { format, folder };
        command.SetAction(parsed =>
        {
            using var store = StoreFile.Open(common.Store(parsed));
            var target = parsed.GetRequiredValue(folder);
            try
            {
                Directory.CreateDirectory(target);
                var rollDowns = new StoredRollDowns(store, CorrectionsBeside.Read(common.Store(parsed)));
                var export = new StoreExport(store, target, rollDowns);
                var files = parsed.GetRequiredValue(format) switch
                {
                    "jsonl" => export.JsonLines(),
                    "csv" => export.Csv(),
                    "html" => [new HtmlExport(store, target, rollDowns).Write()],
                    _ => export.Json(),
                };
                foreach (var file in files)
                    terminal.Out.WriteLine(file);
            }
            catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
            {
                throw new UsageException($"cannot write to {target}: {fault.Message}");
            }
            return ExitCode.Success;
        });
        return command;
    }
}
