using System.Diagnostics;
using System.Globalization;

namespace DirectiveMiner.Bench.Serve;

/// <summary>What clients that ask without pause were told: answers a second, milliseconds of the median and of the slowest in a hundred, answers that were no 200, and the server's processor time for each.</summary>
public sealed record Load(double Answers, double PerSecond, double P50, double P99, long Failed, double ProcessorMilliseconds)
{
    public const string Program = "wrk";

    private const int Clients = 32, Threads = 2;

    private const string Mark = "figures";

    /// <summary>Has wrk (github.com/wg/wrk) ask for the addresses of a list, one after the other, each of its threads from another place in it.</summary>
    public static Load Of(ServerProcess server, IReadOnlyList<string> addresses, int seconds, string folder)
    {
        ArgumentNullException.ThrowIfNull(server);
        var (list, script) = (Path.Combine(folder, "addresses.txt"), Path.Combine(folder, "addresses.lua"));
        File.WriteAllLines(list, addresses);
        File.WriteAllText(script, $$"""
            local threads = 0
            function setup(thread) threads = threads + 1; thread:set("number", threads) end
            function init()
              addresses = {}
              for line in io.lines("{{list}}") do addresses[#addresses + 1] = line end
              at = math.floor(#addresses * number / {{Threads + 1}})
            end
            function request() at = at % #addresses + 1; return wrk.format("GET", addresses[at]) end
            function done(summary, latency)
              local failed = summary.errors
              print(string.format("{{Mark}} %d %.0f %.0f %.0f %d", summary.requests, summary.duration, latency:percentile(50), latency:percentile(99),
                failed.connect + failed.read + failed.write + failed.status + failed.timeout))
            end
            """);
        var before = server.ProcessorSeconds;
        var start = new ProcessStartInfo(Program, [$"-t{Threads}", $"-c{Clients}", $"-d{seconds}s", "--timeout", "30s", "-s", script, server.Address.ToString()]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var told = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var spent = server.ProcessorSeconds - before;
        var line = told.Split('\n').FirstOrDefault(each => each.StartsWith(Mark, StringComparison.Ordinal)) ?? throw new InvalidOperationException($"wrk tells nothing: {told}");
        var figures = line.Split(' ').Skip(1).Select(figure => double.Parse(figure, CultureInfo.InvariantCulture)).ToArray();
        return new Load(figures[0], figures[0] / figures[1] * 1e6, figures[2] / 1000, figures[3] / 1000, (long)figures[4], spent / figures[0] * 1000);
    }
}
