using System.CommandLine;
using System.ComponentModel;
using System.Diagnostics;
using System.Runtime.InteropServices;
using DirectiveMiner.Cli.Output;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Cli.Commands;

/// <summary>doctor: what this machine offers, and whether the store is sound.</summary>
internal sealed class DoctorCommand : ICommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>Outside programs that readers of other formats run; none is needed for text and Markdown.</summary>
    private static readonly (string Program, string Argument, string Use)[] Tools =
    [
        ("pdftotext", "-v", "PDF with a text layer"),
        ("pdftoppm", "-v", "pages of scanned PDF as pictures"),
        ("tesseract", "--version", "scans (with the Vietnamese data, tesseract-ocr-vie)"),
        ("soffice", "--version", "old Word and RTF (LibreOffice)"),
    ];

    public Command Build(CommonOptions common, Terminal terminal)
    {
        var command = new ExampleCommand("doctor", "Check the machine and the store", "directiveminer doctor") { common.Format() };
        command.SetAction(parsed =>
        {
            var checks = new List<Check> { new("runtime", RuntimeInformation.FrameworkDescription, "") };
            checks.AddRange(Tools.Select(tool => new Check(tool.Program, VersionOf(tool.Program, tool.Argument), tool.Use)));
            var sound = CheckStore(common.Store(parsed), checks);
            if (common.IsJson(parsed))
            {
                JsonOutput.Write(terminal.Out, checks);
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

    /// <summary>The first line that the program prints about itself; null where it is not there or does not answer.</summary>
    private static string? VersionOf(string program, string argument)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, argument) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
            var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            if (!process.WaitForExit(Patience))
            {
                process.Kill(entireProcessTree: true);
                return null;
            }
            return (output.GetAwaiter().GetResult() + error.GetAwaiter().GetResult()).Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).FirstOrDefault();
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private sealed record Check(string What, string? Found, string Use);
}
