using System.Diagnostics;

namespace DirectiveMiner.Bench;

/// <summary>Times of repeated runs of one action, after a warm-up that lets the just-in-time compiler finish. Processor time of the calling thread, and wall-clock time.</summary>
public sealed record Measure(double Seconds, double Wall, long AllocatedBytes)
{
    /// <summary>Seconds (of the processor) and Wall are medians of the runs. AllocatedBytes is that of one run on the calling thread.</summary>
    public static Measure Of(int runs, Action action, int warmUps = 2)
    {
        ArgumentNullException.ThrowIfNull(action);
        for (var i = 0; i < warmUps; i++)
            action();
        var (seconds, wall) = (new double[runs], new double[runs]);
        var allocated = 0L;
        for (var i = 0; i < runs; i++)
        {
            GC.Collect();
            var before = GC.GetAllocatedBytesForCurrentThread();
            var (watch, start) = (Stopwatch.StartNew(), CpuClock.Seconds);
            action();
            seconds[i] = CpuClock.Seconds - start;
            wall[i] = watch.Elapsed.TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }
        return new Measure(Median(seconds), Median(wall), allocated);
    }

    public static double Median(IEnumerable<double> values) => Percentile(values, 0.5);

    /// <summary>The value below which this share of the sorted values lies.</summary>
    public static double Percentile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted.Length == 0 ? double.NaN : sorted[(int)Math.Min(sorted.Length - 1, Math.Floor(share * sorted.Length))];
    }
}
