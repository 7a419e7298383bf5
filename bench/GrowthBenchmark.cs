using System.Text;
using DirectiveMiner.Pipeline;

namespace DirectiveMiner.Bench;

/// <summary>One document of 1 to 50 MB: the time per MB must stay the same.</summary>
public static class GrowthBenchmark
{
    private static readonly int[] Megabytes = [1, 2, 5, 10, 20, 50];

    public static void Run(BenchTexts texts, int runs, Report report)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(report);
        report.Heading("Growth of one document", "MB", "s", "ms per MB", "MB/s", "beside 1 MB");
        double? first = null;
        foreach (var size in Megabytes)
        {
            var file = new BenchFile("grown.txt", Encoding.UTF8.GetBytes(texts.Joined(size * 1_000_000)));
            var measured = Measure.Of(runs, () => Ingestion.Mine(file.Read()), warmUps: size <= 5 ? 2 : 0);
            var perMegabyte = measured.Seconds * 1000 / size;
            first ??= perMegabyte;
            report.Row($"{size}", Report.Number(measured.Seconds, 2), Report.Number(perMegabyte, 1), Report.Number(1000 / perMegabyte, 1), Report.Number(perMegabyte / first.Value, 2));
        }
    }
}
