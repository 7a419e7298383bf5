using System.ComponentModel;
using System.Diagnostics;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Evaluation;

/// <summary>The python3 of the machine, for tests against the annotations' own scorers.</summary>
public static class Python
{
    /// <summary>Standard output of the script; the calling test is skipped where there is no python3, or fails with CI=true.</summary>
    public static string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("python3", arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        start.Environment["PYTHONUTF8"] = "1";
        using var process = Start(start);
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return output;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            Assert.False(SharedFolder.MustNotSkip, $"python3 cannot be started: {missing.Message}");
            Skip.If(true, $"python3 cannot be started: {missing.Message}");
            throw;
        }
    }
}
