using System.Diagnostics;
using System.Runtime.Versioning;
using DirectiveMiner.Tests.Cli;

namespace DirectiveMiner.Tests.Reading.Pdf;

/// <summary>A machine on which only the programs are installed that a test names: the command line runs in a process of its own with a PATH, and a place for temporary files, of its own.</summary>
[UnsupportedOSPlatform("windows")]
internal sealed class Machine : IDisposable
{
    private const UnixFileMode Executable = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly string folder = Directory.CreateTempSubdirectory("directiveminer-test-").FullName;

    public Machine(params string[] programs)
    {
        foreach (var name in (string[])["bin", "tmp", "files"])
            Directory.CreateDirectory(Path.Combine(folder, name));
        foreach (var program in programs)
            File.CreateSymbolicLink(Path.Combine(folder, "bin", program), $"/usr/bin/{program}");
    }

    public string Files => Path.Combine(folder, "files");

    /// <summary>What the programs have left behind where temporary files go.</summary>
    public IReadOnlyCollection<string> TemporaryFiles => [.. Directory.EnumerateFileSystemEntries(Path.Combine(folder, "tmp")).Where(entry => !Path.GetFileName(entry).StartsWith("clr-debug", StringComparison.Ordinal) && !Path.GetFileName(entry).StartsWith("dotnet-diagnostic", StringComparison.Ordinal))];

    /// <summary>A program of our own, for sh.</summary>
    public void Script(string name, string script)
    {
        var path = Path.Combine(folder, "bin", name);
        File.WriteAllText(path, $"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n");
        File.SetUnixFileMode(path, Executable);
    }

    public void Write(string name, byte[] bytes) => File.WriteAllBytes(Path.Combine(Files, name), bytes);

    public CommandResult Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "directiveminer.dll"), .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true };
        (start.Environment["PATH"], start.Environment["TMPDIR"]) = (Path.Combine(folder, "bin"), Path.Combine(folder, "tmp"));
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return new CommandResult(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
