using System.CommandLine;
using System.Runtime.InteropServices;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Reading.Programs;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>doctor: what this machine offers, and whether the store is sound.</summary>
internal sealed class DoctorCommand : ICommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>What asks each outside program for its version, and what it is for; text, Office files and web pages need none.</summary>
    private static readonly (OutsideProgram Program, string Argument, string Use)[] Tools =
    [
        (OutsidePrograms.PdfToText, "-v", "PDF with a text layer"),
        (OutsidePrograms.PdfToPpm, "-v", "pages of scanned PDF as pictures"),
        (OutsidePrograms.Tesseract, "--version", "scans and pictures of pages"),
        (OutsidePrograms.LibreOffice, "--version", "Word and Excel before 97, WordPerfect, Works"),
    ];

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("doctor", "Check the machine and the store", "directiveminer doctor") { common.Format() };
        command.SetAction(parsed =>
        {
            var checks = new List<Check> { new("runtime", RuntimeInformation.FrameworkDescription, "") };
            checks.AddRange(Tools.Select(tool => CheckOf(tool.Program, tool.Argument, tool.Use)));
            checks.Add(CheckOfVietnamese());
            var sound = CheckStore(common.Store(parsed), checks);
            if (common.IsJson(parsed))
            {
                AnswerText.Write(terminal.Out, checks);
            }
            else
            {
                var table = new TextTable("!what", "found", "for");
                checks.ForEach(check => table.Add(check.What, check.Found ?? "not found", check.Use));
                table.Write(terminal);
            }
            return sound ? ExitCode.Success : ExitCode.SomeFailed;
        });
        return command;
    }

    private static bool CheckStore(string path, List<Check> checks)
    {
        if (!File.Exists(path))
        {
            checks.Add(new Check("store", null, $"{path} (ingest makes it)"));
            return true;
        }
        using var store = StoreFile.Open(path);
        var (faults, counts) = (store.Faults(), new DocumentQueries(store).Counts());
        checks.Add(new Check("engine", $"SQLite {store.EngineVersion}", "records and full text"));
        checks.Add(new Check("store", faults.Count == 0 ? "sound" : string.Join("; ", faults), path));
        checks.Add(new Check("contents", $"{counts.Documents} documents, {counts.Citations} citations, {counts.Campaigns} campaigns, {counts.Targets} targets", ""));
        checks.AddRange(new DocumentQueries(store).Failures().Select(failure => new Check("failed file", failure.Path, failure.Message)));
        return faults.Count == 0;
    }

    /// <summary>The first line that the program prints about itself, whatever its exit code; where it is not there, how to install it.</summary>
    private static Check CheckOf(OutsideProgram program, string argument, string use)
    {
        using var folder = new WorkFolder();
        var run = (program with { Limits = ProgramLimits.Default with { Time = Patience } }).Run(folder, [argument]);
        var version = (run.Text + run.Errors).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
        return run.End == ProgramEnd.Missing ? new Check(program.Name, null, $"{use}: {program.Install}") : new Check(program.Name, version, use);
    }

    /// <summary>Tesseract without its Vietnamese data reads no scan.</summary>
    private static Check CheckOfVietnamese()
    {
        using var folder = new WorkFolder();
        var languages = OutsidePrograms.Tesseract.Run(folder, ["--list-langs"]).Text.Split('\n', StringSplitOptions.TrimEntries);
        return languages.Contains("vie") ? new Check("vie", "installed", "Vietnamese for tesseract") : new Check("vie", null, "Vietnamese for tesseract: apt-get install tesseract-ocr-vie");
    }

    private sealed record Check(string What, string? Found, string Use);
}
