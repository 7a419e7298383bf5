using System.ComponentModel;
using System.Diagnostics;

namespace DirectiveMiner.Bench;

/// <summary>Runs another program to its end and throws its output away.</summary>
public static class OutsideProgram
{
    public static bool Exists(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));

    /// <summary>Processor seconds, wall-clock seconds, and the peak resident memory in bytes, sampled every 10 ms; throws if the program cannot be started or fails.</summary>
    public static (double Seconds, double Wall, long PeakBytes) Run(string program, IReadOnlyList<string> arguments)
    {
        var (watch, before) = (Stopwatch.StartNew(), CpuClock.ChildSeconds);
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })
            ?? throw new Win32Exception($"{program} did not start");
        var output = process.StandardOutput.BaseStream.CopyToAsync(Stream.Null);
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (!process.WaitForExit(10))
        {
            peak = Math.Max(peak, Memory.PeakOf(process.Id));
        }
        output.Wait();
        return process.ExitCode > 1 ? throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {errors.Result}") : (CpuClock.ChildSeconds - before, watch.Elapsed.TotalSeconds, peak);
    }
}
