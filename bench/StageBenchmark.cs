using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Extraction.Campaigns;
using DirectiveMiner.Pipeline.Extraction.Citations;
using DirectiveMiner.Pipeline.Extraction.Targets;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Repairs;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Bench;

/// <summary>Where the time goes: the stages of Ingestion.Mine one by one, over all files.</summary>
public static class StageBenchmark
{
    private static readonly string[] Stages = ["decode and hash", "clean", "lex", "repair", "phrases", "frame", "citations", "campaigns", "targets"];

    public static void Run(BenchTexts texts, int runs, Report report)
    {
        ArgumentNullException.ThrowIfNull(texts);
        ArgumentNullException.ThrowIfNull(report);
        OneRun(texts);
        OneRun(texts);
        var all = Enumerable.Range(0, runs).Select(_ => OneRun(texts)).ToList();
        var medians = Stages.Select((_, stage) => Measure.Median(all.Select(run => run.Seconds[stage]))).ToArray();
        var total = medians.Sum();
        report.Heading("Stages, processor time", "stage", "ms per MB", "share", "allocated bytes per byte");
        for (var i = 0; i < Stages.Length; i++)
            report.Row(Stages[i], Report.Number(medians[i] * 1000 / texts.Megabytes, 2), Report.Number(medians[i] / total * 100, 1) + " %", Report.Number((double)all[0].Allocated[i] / texts.Bytes, 2));
        report.Row("all", Report.Number(total * 1000 / texts.Megabytes, 2), "100 %", Report.Number((double)all[0].Allocated.Sum() / texts.Bytes, 2));
    }

    private static (double[] Seconds, long[] Allocated) OneRun(BenchTexts texts)
    {
        var (seconds, allocated) = (new double[Stages.Length], new long[Stages.Length]);
        var grammar = MiningGrammar.Default;
        foreach (var file in texts.Files)
        {
            var stage = 0;
            var source = Timed(file.Read);
            var clean = Timed(() => TextCleaner.Clean(source.Text));
            using var tokens = Timed(() => Lexer.Tokenize(clean.Text, grammar.Vocabulary));
            Timed(() => TokenRepair.Apply(source, clean, tokens, RepairFinder.Default));
            using var phrases = Timed(() => grammar.Phrases.Find(tokens));
            var view = new DocumentView(source, clean, tokens, phrases);
            var frame = Timed(() => FrameReader.Read(view));
            var found = Timed(() => CitationExtractor.Extract(view, frame));
            Timed(() => CampaignExtractor.Extract(view, frame, found.Citations));
            Timed(() => TargetExtractor.Extract(view, frame, found.Citations));

            T Timed<T>(Func<T> action)
            {
                var before = GC.GetAllocatedBytesForCurrentThread();
                var start = CpuClock.Seconds;
                var result = action();
                seconds[stage] += CpuClock.Seconds - start;
                allocated[stage++] += GC.GetAllocatedBytesForCurrentThread() - before;
                return result;
            }
        }
        return (seconds, allocated);
    }
}
