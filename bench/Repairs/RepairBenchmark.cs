using System.Globalization;
using DirectiveMiner.Pipeline.Repairs;

namespace DirectiveMiner.Bench.Repairs;

/// <summary>bench -- repair: what repair gains on misread texts and what it costs on clean ones.</summary>
internal static class RepairBenchmark
{
    /// <summary>Pages that were recognised: NAME.truth.txt and, for each way of recognising it, NAME.WAY.txt.</summary>
    public static void Pages(string folder, TextWriter output, bool misses)
    {
        var totals = new SortedDictionary<string, RepairScore>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.truth.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file)[..^".truth.txt".Length];
            var truth = File.ReadAllText(file);
            foreach (var read in Directory.EnumerateFiles(folder, name + ".*.txt").Where(other => other != file).Order(StringComparer.Ordinal))
            {
                var way = Path.GetFileName(read)[(name.Length + 1)..^".txt".Length];
                totals[way] = totals.GetValueOrDefault(way, RepairScore.None) + RepairScore.Of(truth, File.ReadAllText(read), RepairFinder.Default, true, misses ? Print : null);
            }
        }
        foreach (var (way, score) in totals)
            output.WriteLine($"{way}: {Line(score)}");

        void Print(string truth, Models.WordRepair repair) => output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{repair.Written} -> {repair.Repaired}, meant {truth}, {repair.Rule} {repair.Confidence}"));
    }

    public static void Sweep(string folder, TextWriter output)
    {
        var pages = Directory.EnumerateFiles(folder, "*.truth.txt").SelectMany(t => Directory.EnumerateFiles(folder, Path.GetFileName(t)[..^10] + ".*.txt").Where(o => o != t).Select(o => (File.ReadAllText(t), File.ReadAllText(o)))).ToList();
        var clean = RepairTexts.HeldOut().Select(t => t.Text).ToList();
        foreach (var c in new[] { 0.8, 0.9, 0.95 })
        foreach (var r in new[] { 0.0, 1, 2 })
        foreach (var m in new[] { 0.01, 0.03 })
        {
            var f = new RepairFinder(Pipeline.Grammar.MiningGrammar.Default.Syllables, Confusions.Default, new RepairSettings { Confidence = c, Fit = (float)r, MisreadAtLeast = m });
            var sum = pages.Aggregate(RepairScore.None, (a, p) => a + RepairScore.Of(p.Item1, p.Item2, f, true));
            var alarms = clean.Sum(t => RepairScore.Propose(t, f, false).Count);
            output.WriteLine($"conf {c} rec {r} mult {m}: {Line(sum)}; clean {alarms}");
        }
    }

    private static string Line(RepairScore score) => string.Create(CultureInfo.InvariantCulture,
        $"{score.Words} words, wrong {score.WrongBefore} -> {score.WrongAfter}; proposed {score.Proposed}, right {score.Right}, damaged {score.Damaged}, other {score.Missed}, unplaced {score.Unplaced}");
}
