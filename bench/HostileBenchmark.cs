using System.Diagnostics;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench;

/// <summary>A million units of each hostile input, then two and four: the time must grow as the length does.</summary>
public static class HostileBenchmark
{
    private const int Length = 1_000_000;

    /// <summary>Above this, four times the length took more than the noise of a linear growth.</summary>
    private const double Suspect = 8;

    /// <summary>Inputs that take longer than this at their first size are not made longer.</summary>
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(20);

    public static void Run(BenchTexts texts, int runs, Report report)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(report);
        report.Heading("Hostile input of a million units", "input", "ms at 1x", "2x", "4x", "4x to 1x", "");
        foreach (var (name, piece) in HostileInputs.Pieces)
            One(name, size => HostileInputs.Of(piece, size), runs, report);
        One("one endless line of real text", size => texts.Joined(size).ReplaceLineEndings(" "), runs, report);
        One("real text, a line break at every space", size => texts.Joined(size).Replace(' ', '\n'), runs, report);
    }

    private static void One(string name, Func<int, string> make, int runs, Report report)
    {
        var (one, two, four) = (Milliseconds(make(Length), runs), double.NaN, double.NaN);
        if (one < Enough.TotalMilliseconds)
        {
            two = Milliseconds(make(2 * Length), runs);
            four = two < Enough.TotalMilliseconds ? Milliseconds(make(4 * Length), runs) : double.NaN;
        }
        var growth = four / one;
        var verdict = growth <= Suspect || four < 60 ? "" : "**not linear**";
        report.Row(name, Report.Number(one, 1), Report.Number(two, 1), Report.Number(four, 1), Report.Number(growth, 1), verdict);
    }

    private static double Milliseconds(string text, int runs)
    {
        var source = new SourceText(new Source("hostile.txt", "", "text/plain", text.Length, 1, "utf-8"), text, [0], []);
        var watch = Stopwatch.StartNew();
        Ingestion.Mine(source);
        return watch.Elapsed > Enough ? watch.Elapsed.TotalMilliseconds : Measure.Of(runs, () => Ingestion.Mine(source), warmUps: 0).Seconds * 1000;
    }
}
