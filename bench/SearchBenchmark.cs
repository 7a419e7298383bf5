using System.Globalization;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Bench;

/// <summary>
/// Search over generated passages: what indexing costs, how long questions of each kind take, and how long ripgrep takes to find the same in the same text. Processor time of the thread beside wall-clock time, since both are true:
/// the second has the disk and whatever else runs in it.
/// </summary>
public static class SearchBenchmark
{
    private const int Questions = 200;
    private const int Outside = 3;

    public static void Run(IReadOnlyList<int> sizes, Report report)
    {
        ArgumentNullException.ThrowIfNull(sizes);
        ArgumentNullException.ThrowIfNull(report);
        report.Line("# Search");
        report.Line("");
        report.Line($"`dotnet run -c Release --project bench -- search --write`. Texts of words as frequent as words are (Zipf), {SearchCorpus.PassagesEach} passages a document. {Questions} questions of each kind, ten answers each.");
        TokenizerBenchmark.Run(report);
        foreach (var passages in sizes)
            Run(passages, report);
    }

    private static void Run(int passages, Report report)
    {
        var corpus = new SearchCorpus(passages);
        var folder = Directory.CreateTempSubdirectory("directiveminer-bench-");
        try
        {
            var built = SearchStore.Build(corpus, folder.FullName);
            report.Heading($"{passages:N0} passages", "what", "value");
            report.Row("documents", Report.Number(corpus.Documents, 0));
            report.Row("text, MB", Report.Number(built.Bytes / 1e6, 1));
            report.Row("indexing, MB/s of processor time", Report.Number(built.Bytes / 1e6 / built.IndexSeconds, 1));
            report.Row("writing documents with all records, MB/s by the wall clock", Report.Number(built.Bytes / 1e6 / built.WallSeconds, 1));
            report.Row("index, of the text", Report.Number((double)built.IndexBytes / built.Bytes, 2));
            using var store = StoreFile.Open(built.Store);
            report.Heading($"Questions over {passages:N0} passages", "question", "answers, median", "p50 ms", "p99 ms", "p50 ms, wall", "p99 ms, wall", "ripgrep ms", "times p50, wall");
            foreach (var kind in Kinds(corpus))
                Ask(report, new SqliteSearchIndex(store), kind, built.Texts);
            var (_, wall, peak) = OutsideProgram.Run("dotnet", [Path.Combine(AppContext.BaseDirectory, "directiveminer.dll"), "search", corpus.Compound(3), "--store", built.Store]);
            report.Line("");
            report.Line($"The command `search` with a common word, start-up in it: {Report.Number(wall * 1000, 0)} ms, peak memory {Report.Number(peak / 1e6, 0)} MB.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<SearchKind> Kinds(SearchCorpus corpus)
    {
        string Number(Random random) => SearchCorpus.NumberOf(random.Next(corpus.Documents));
        string Common(Random random) => corpus.Compound(random.Next(20));
        string Middle(Random random) => corpus.Compound(50 + random.Next(2000));
        yield return new SearchKind("number", Number, question => question);
        yield return new SearchKind("number, parted otherwise", random => Number(random).Replace('/', ' ').Replace('-', ' ').ToLowerInvariant(), null);
        yield return new SearchKind("fields: type and year", random => string.Create(CultureInfo.InvariantCulture, $"type:KH year:{2015 + random.Next(11)}"), null);
        yield return new SearchKind("common word", Common, question => question);
        yield return new SearchKind("common word, stripped", random => Letters.Strip(Common(random)), null);
        yield return new SearchKind("three common words", random => $"{Common(random)} {Common(random)} {Common(random)}", null);
        yield return new SearchKind("rare word", random => $"\"{corpus.Compound(corpus.CompoundCount / 2 + random.Next(corpus.CompoundCount / 2))}\"", question => question.Trim('"'));
        yield return new SearchKind("phrase", random => $"\"{Middle(random)}\"", question => question.Trim('"'));
        yield return new SearchKind("two words and fields", random => $"{Common(random)} {Middle(random)} type:KH year:2020..2023", null);
        yield return new SearchKind("two words, with facets", random => $"{Common(random)} {Middle(random)}", null, Facets: true);
        yield return new SearchKind("common word, newest first", Common, null, Sort: SearchSort.Date);
        yield return new SearchKind("passages: two words", random => $"{Middle(random)} {Middle(random)}", null, Passages: true);
        yield return new SearchKind("passages: common word", Common, null, Passages: true);
        yield return new SearchKind("passages: target and word", random => $"target:>=95% {Middle(random)}", null, Passages: true);
    }

    private static void Ask(Report report, SqliteSearchIndex index, SearchKind kind, string texts)
    {
        var (random, processor, wall, totals) = (new Random(1), new List<double>(), new List<double>(), new List<double>());
        for (var i = 0; i < Questions; i++)
        {
            var request = new SearchRequest(QueryParser.Parse(kind.Question(random)), kind.Passages, kind.Sort, null, 10, kind.Facets, false);
            var (watch, start) = (System.Diagnostics.Stopwatch.StartNew(), CpuClock.Seconds);
            var answer = index.Search(request);
            processor.Add((CpuClock.Seconds - start) * 1000);
            wall.Add(watch.Elapsed.TotalMilliseconds);
            totals.Add(answer.Total);
        }
        var outside = kind.Pattern is null || !OutsideProgram.Exists("rg") ? double.NaN : Measure.Median(Enumerable.Range(0, Outside)
            .Select(i => OutsideProgram.Run("rg", ["-c", "-i", "-F", kind.Pattern(kind.Question(new Random(i))), texts]).Wall * 1000));
        report.Row(kind.Name, Report.Number(Measure.Median(totals), 0), Report.Number(Measure.Percentile(processor, 0.5), 2), Report.Number(Measure.Percentile(processor, 0.99), 1),
            Report.Number(Measure.Percentile(wall, 0.5), 2), Report.Number(Measure.Percentile(wall, 0.99), 1),
            double.IsNaN(outside) ? "" : Report.Number(outside, 0), double.IsNaN(outside) ? "" : Report.Number(outside / Measure.Percentile(wall, 0.5), 0));
    }
}
