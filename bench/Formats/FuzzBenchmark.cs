using System.Diagnostics;
using System.Globalization;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Damaged files, so many of each format: none may throw or hang.</summary>
public static class FuzzBenchmark
{
    public const int Files = 20_000;

    public static void Run(int files, Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        report.Line("# Damaged files");
        report.Line("");
        report.Line($"`dotnet run -c Release --project bench -- fuzz --write`: {files.ToString("N0", CultureInfo.InvariantCulture)} of each format, in the file or in an entry of its package. Archives and messages give several texts.");
        report.Heading("Read or refused", "format", "texts read", "read in part", "refused with a reason", "longest, ms", "its seed", "files/s");
        foreach (var (format, name, bytes) in FormatSamples.All)
        {
            var start = Stopwatch.GetTimestamp();
            var tally = FormatFuzz.Run(name, bytes, files, 1);
            var rate = files / Stopwatch.GetElapsedTime(start).TotalSeconds;
            report.Row(format, Number(tally.Whole), Number(tally.Partly), Number(tally.Refused), Number(tally.Longest.TotalMilliseconds), tally.LongestSeed.ToString(CultureInfo.InvariantCulture), Number(rate));
        }
    }

    private static string Number(double value) => Report.Number(value, 0);
}
