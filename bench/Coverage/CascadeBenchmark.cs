using System.Diagnostics;
using System.Text;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Coverage.Cascade;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>
/// bench -- coverage-cascade: one directive of 40 items against up to 1,000 plans, each mined and compared, one thread. The plans are made of the composed documents of the repository:
/// each takes up some two thirds of the items, word for word, shortened, or mixed with others, beside paragraphs of its own. The same seed makes the same plans.
/// Beside it diff, which is what one would put two texts side by side with today, on the same texts.
/// </summary>
public static class CascadeBenchmark
{
    /// <summary>Tasks; the targets and campaigns within them make it some 40 items.</summary>
    private const int Tasks = 29;

    private static readonly int[] Sizes = [125, 250, 500, 1000];

    public static void Run(Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var paragraphs = Paragraphs();
        var directive = Document("directive.txt", "CHỈ THỊ", "02/CT-UBND", "tỉnh Hà Nam", paragraphs.Take(Tasks));
        var plans = Enumerable.Range(0, Sizes[^1]).Select(number => Document($"plan-{number}.txt", "KẾ HOẠCH", $"{number + 1}/KH-UBND", "huyện Kim Bảng", Plan(paragraphs, new Random(number)))).ToList();
        var checker = new CoverageChecker(CoverageDocument.Of(directive));
        report.Line("# Coverage of a cascade");
        report.Line("");
        report.Line($"`dotnet run -c Release --project bench -- coverage-cascade --write`. A directive of {checker.Items.Length} items and {plans.Count:N0} plans of {plans.Average(plan => plan.Text.Length) / 1000:0.0} thousand characters each; one thread, plans mined anew.");
        report.Heading("Plans per second", "plans", "s", "plans/s", "p50 ms", "p99 ms", "kept MB", "ms per plan, beside the first row");
        Compare(directive, plans.Take(100));
        double? first = null;
        foreach (var size in Sizes)
        {
            GC.Collect();
            var before = GC.GetTotalMemory(forceFullCollection: true);
            var watch = Stopwatch.StartNew();
            var (cascade, times) = Compare(directive, plans.Take(size));
            var seconds = watch.Elapsed.TotalSeconds;
            var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
            first ??= seconds / size;
            report.Row($"{size}", Report.Number(seconds, 2), Report.Number(size / seconds, 0), Report.Number(Measure.Percentile(times, 0.5) * 1000, 2), Report.Number(Measure.Percentile(times, 0.99) * 1000, 2),
                Report.Number(kept / 1e6, 1), Report.Number(seconds / size / first.Value, 2));
            GC.KeepAlive(cascade);
        }
        Beside(directive, plans, report);
    }

    private static (Models.Coverage.RollDown Cascade, List<double> Seconds) Compare(SourceText directive, IEnumerable<SourceText> plans)
    {
        var times = new List<double>();
        var watch = Stopwatch.StartNew();
        return (RollDownReader.Read(CoverageDocument.Of(directive), plans.Select(plan =>
        {
            times.Add(watch.Elapsed.TotalSeconds);
            watch.Restart();
            return CoverageDocument.Of(plan);
        })), times);
    }

    private static void Beside(SourceText directive, List<SourceText> plans, Report report)
    {
        if (!OutsideProgram.Exists("diff"))
        {
            report.Line("diff is not there, so nothing is beside it.");
            return;
        }
        var folder = Directory.CreateTempSubdirectory("cascade-").FullName;
        var parent = Path.Combine(folder, "directive.txt");
        File.WriteAllText(parent, directive.Text);
        var paths = plans.Take(Sizes[0]).Select((plan, index) =>
        {
            var path = Path.Combine(folder, $"{index}.txt");
            File.WriteAllText(path, plan.Text);
            return path;
        }).ToList();
        var watch = Stopwatch.StartNew();
        paths.ForEach(path => OutsideProgram.Run("diff", [parent, path]));
        var diff = watch.Elapsed.TotalSeconds;
        watch.Restart();
        Compare(directive, plans.Take(Sizes[0]));
        report.Line("");
        report.Line($"{Sizes[0]} of these plans by `diff`, a process each: {Report.Number(diff, 2)} s; by this, {Report.Number(watch.Elapsed.TotalSeconds, 2)} s.");
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>What the composed plans of the repository tell to do, one paragraph each, in a fixed order that mixes the families.</summary>
    private static List<string> Paragraphs()
    {
        var random = new Random(1);
        var found = CoveragePair.All().SelectMany(pair => new[] { pair.Parent, pair.Child }).DistinctBy(document => document.Original)
            .SelectMany(document => new CoverageChecker(document).Items.Where(item => item.Kind == Models.Coverage.CoverageItemKind.Task).Select(item => item.Text.ReplaceLineEndings(" ").Trim()))
            .Where(text => text.Length is > 60 and < 400).Distinct().Order(StringComparer.Ordinal).ToArray();
        random.Shuffle(found);
        return [.. found];
    }

    private static IEnumerable<string> Plan(List<string> paragraphs, Random random)
    {
        foreach (var item in paragraphs.Take(Tasks))
        {
            var words = item.Split(' ');
            switch (random.Next(6))
            {
                case 0 or 1:
                    yield return item;
                    break;
                case 2:
                    yield return string.Join(' ', words.Take(words.Length * 2 / 3)) + ".";
                    break;
                case 3:
                    yield return string.Join(' ', words.Where(_ => random.Next(4) > 0));
                    break;
            }
        }
        for (var own = 0; own < 10; own++)
            yield return paragraphs[random.Next(Tasks, paragraphs.Count)];
    }

    private static SourceText Document(string name, string type, string number, string place, IEnumerable<string> paragraphs)
    {
        var text = new StringBuilder($"ỦY BAN NHÂN DÂN\n{place.ToUpperInvariant()}\nSố: {number}\n\n{type}\nTriển khai nhiệm vụ năm 2025\n\nI. NHIỆM VỤ, GIẢI PHÁP\n");
        var position = 1;
        foreach (var paragraph in paragraphs)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"{position++}. {paragraph.TrimEnd(';', '.', ' ')}.\n");
        return new BenchFile(name, Encoding.UTF8.GetBytes(text.Append("\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n").ToString())).Read();
    }
}
