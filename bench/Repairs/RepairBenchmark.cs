using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Evaluation;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Repairs;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Bench.Repairs;

/// <summary>bench -- repair: what repair gains on misread texts and what it costs on clean ones, over texts that the model was not counted from.</summary>
internal static class RepairBenchmark
{
    private const int Seed = 20261122;

    private static readonly RepairFinder Never = new(MiningGrammar.Default.Syllables, Confusions.Default, new RepairSettings { Confidence = 2, ConfidenceOnSuspicion = 2 });

    private static readonly double[] Shares = [0.01, 0.03, 0.1];

    public static void Run(Report report)
    {
        Clean(report);
        Misread(report);
        Extraction(report);
    }

    /// <summary>Pages that were recognised: NAME.truth.txt and, for each way of recognising it, NAME.WAY.txt.</summary>
    public static void Pages(string folder, Report report, Action<string, WordRepair>? wrong)
    {
        var totals = new SortedDictionary<string, RepairScore>(StringComparer.Ordinal);
        foreach (var file in Directory.EnumerateFiles(folder, "*.truth.txt").Order(StringComparer.Ordinal))
        {
            var name = Path.GetFileName(file)[..^".truth.txt".Length];
            var truth = File.ReadAllText(file);
            foreach (var read in Directory.EnumerateFiles(folder, name + ".*.txt").Where(other => other != file).Order(StringComparer.Ordinal))
            {
                var way = Path.GetFileName(read)[(name.Length + 1)..^".txt".Length];
                totals[way] = totals.GetValueOrDefault(way, RepairScore.None) + RepairScore.Of(truth, File.ReadAllText(read), RepairFinder.Default, recognised: true, wrong);
            }
        }
        Heading(report, "Repair of recognised pages", "way");
        foreach (var (way, score) in totals)
            Row(report, way, score);
    }

    private static void Clean(Report report)
    {
        report.Heading("Repair of clean texts", "texts", "documents", "words", "documents with proposals", "proposals", "in 10,000 words", "most in one document");
        foreach (var (name, texts) in Sets())
        {
            var counts = texts.Select(text => (Words: Pipeline.Search.WordReader.All(text.Text).Count, Proposals: RepairScore.Propose(text.Text, RepairFinder.Default, recognised: false).Count)).ToList();
            report.Row(name, Report.Number(counts.Count, 0), Report.Number(counts.Sum(c => c.Words), 0), Report.Number(counts.Count(c => c.Proposals > 0), 0), Report.Number(counts.Sum(c => c.Proposals), 0),
                Report.Number(counts.Sum(c => c.Proposals) * 1e4 / counts.Sum(c => c.Words), 2), Report.Number(counts.Max(c => c.Proposals), 0));
        }
    }

    private static void Misread(Report report)
    {
        Heading(report, "Repair of texts with composed misreadings", "texts, share of words misread");
        foreach (var (name, texts) in Sets().Skip(1))
        {
            foreach (var share in Shares)
            {
                var misreader = new Misreader(share, Seed);
                Row(report, string.Create(CultureInfo.InvariantCulture, $"{name}, {share:P0}"),
                    texts.Aggregate(RepairScore.None, (sum, text) => sum + RepairScore.Of(text.Text, misreader.Misread(text.Text), RepairFinder.Default, recognised: false)));
            }
        }
    }

    /// <summary>The annotated texts, misread, mined without and with repair.</summary>
    private static void Extraction(Report report)
    {
        report.Heading("Extraction from misread texts, F1 without and with repair", "texts", "misread", "citations", "campaigns", "targets", "attributes right");
        foreach (var set in new[] { "real", "families" })
        {
            var gold = ScoredDocumentReader.Gold(BenchTexts.Shared("gold", set));
            var texts = RepairTexts.Read(BenchTexts.Shared("documents", set)).ToList();
            foreach (var share in Shares.Prepend(0))
            {
                var misreader = new Misreader(share, Seed);
                var misread = texts.Select(text => text with { Text = misreader.Misread(text.Text) }).ToList();
                var (without, with) = (Evaluate(gold, misread, Never), Evaluate(gold, misread, RepairFinder.Default));
                report.Row([set, share.ToString("P0", CultureInfo.InvariantCulture), .. GoldEvaluation.Groups.Select(group => $"{F1(without, group)} → {F1(with, group)}"), $"{Attributes(without)} → {Attributes(with)}"]);
            }
        }
    }

    private static Tally Evaluate(IReadOnlyList<ScoredDocument> gold, IEnumerable<SourceText> texts, RepairFinder finder) =>
        GoldEvaluation.Of(gold, texts.Select(text => ScoredDocumentReader.Mined((JObject)ScoredDocumentReader.Parse(MinedDocumentJson.ToLine(Ingestion.Mine(text, finder), text.Text))))).Pooled;

    private static string F1(Tally tally, string group)
    {
        var (found, spurious, missed) = tally.Group(group);
        return (2.0 * found / ((2 * found) + spurious + missed)).ToString("F3", CultureInfo.InvariantCulture);
    }

    private static string Attributes(Tally tally) => string.Create(CultureInfo.InvariantCulture, $"{tally.Attributes.Sum(attribute => attribute.Value.Right)} of {tally.Attributes.Sum(attribute => attribute.Value.All)}");

    /// <summary>Texts that the model was not counted from.</summary>
    private static IEnumerable<(string Name, IReadOnlyList<SourceText> Texts)> Sets()
    {
        yield return ("unlabelled, counted", [.. RepairTexts.Counted()]);
        yield return ("unlabelled, held out", [.. RepairTexts.HeldOut()]);
        foreach (var set in new[] { "seeds", "real", "families" })
            yield return (set, [.. RepairTexts.Read(BenchTexts.Shared("documents", set))]);
        yield return ("corpus", [.. RepairTexts.Read(BenchTexts.InRepository("corpus"))]);
    }

    private static void Heading(Report report, string title, string first) =>
        report.Heading(title, first, "words", "wrong before", "wrong after", "proposals", "right", "damaged", "another word", "unplaced");

    private static void Row(Report report, string name, RepairScore score) =>
        report.Row([name, .. new[] { score.Words, score.WrongBefore, score.WrongAfter, score.Proposed, score.Right, score.Damaged, score.Missed, score.Unplaced }.Select(figure => Report.Number(figure, 0))]);
}
