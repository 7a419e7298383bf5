using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Bench;

/// <summary>
/// How well search answers the questions of tests/relevance over the shared documents: the share with a right answer first, among the first five, and the mean of 1/rank. Right is what has the question's best grade.
/// Once as typed, once with all diacritics taken away. By halves, since weights are tuned on the even ids.
/// </summary>
public static class RelevanceBenchmark
{
    private const int Looked = 50;

    private static readonly string[] Folders = ["seeds", "real", "unlabelled", "families"];

    public static async Task Run(string? storeFile, Report report)
    {
        ArgumentNullException.ThrowIfNull(report);
        var folder = Directory.CreateTempSubdirectory("directiveminer-bench-");
        try
        {
            var texts = BenchTexts.Shared("documents");
            using var store = StoreFile.Open(storeFile ?? Path.Combine(folder.FullName, "relevance.db"), create: true);
            if (new DocumentQueries(store).All().Count == 0)
            {
                var paths = Folders.Select(name => Path.Combine(texts, name)).ToList();
                await new IngestRun(store, FileReader.Default, Environment.ProcessorCount).Ingest(paths, SourceFiles.Find(paths, FileReader.Default), false, _ => { }, CancellationToken.None);
            }
            var files = new DocumentQueries(store).All().ToDictionary(document => document.Id, document => Path.GetRelativePath(texts, Path.GetFullPath(document.Path)));
            var questions = RelevanceQuestion.All();
            report.Line("# Relevance of search");
            report.Line("");
            report.Line("`dotnet run -c Release --project bench -- relevance --write`. Right is what has the question's best grade; stripped: all diacritics taken off the queries.");
            report.Heading($"Over {files.Count} documents, {questions.Count} questions", "questions", "number", "first", "among five", "MRR", "first, stripped", "among five, stripped", "MRR, stripped");
            var ranks = questions.Select(question => (Question: question, Typed: RankOf(store, files, question, question.Query), Stripped: RankOf(store, files, question, Letters.Strip(question.Query)))).ToList();
            foreach (var (name, chosen) in new (string, Func<RelevanceQuestion, bool>)[]
            {
                ("all", _ => true), ("even ids (tuned on)", question => question.IsForTuning), ("odd ids (held out)", question => !question.IsForTuning),
                ("number", question => question.Kind == "number"), ("field", question => question.Kind == "field"), ("word", question => question.Kind == "word"), ("passage", question => question.Kind == "passage"),
                ("with diacritics", question => question.Diacritics), ("without", question => !question.Diacritics), ("with fields", question => question.Fields),
            })
            {
                var those = ranks.Where(rank => chosen(rank.Question)).ToList();
                report.Row([name, Report.Number(those.Count, 0), .. Measures(those.ConvertAll(rank => rank.Typed)), .. Measures(those.ConvertAll(rank => rank.Stripped))]);
            }
            report.Line("");
            report.Line($"Not among the first five: {string.Join(", ", ranks.Where(rank => rank.Typed is 0 or > 5).Select(rank => $"{rank.Question.Id} ({(rank.Typed == 0 ? "-" : rank.Typed)})"))}.");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static IEnumerable<string> Measures(List<int> ranks) =>
    [
        Report.Number(100.0 * ranks.Count(rank => rank == 1) / ranks.Count, 1),
        Report.Number(100.0 * ranks.Count(rank => rank is >= 1 and <= 5) / ranks.Count, 1),
        Report.Number(ranks.Average(rank => rank == 0 ? 0 : 1.0 / rank), 3),
    ];

    /// <summary>The place of the first right answer, from 1; 0 where there is none among those looked at, or the query is refused.</summary>
    private static int RankOf(StoreFile store, Dictionary<long, string> files, RelevanceQuestion question, string query)
    {
        try
        {
            var hits = new SqliteSearchIndex(store).Search(new SearchRequest(QueryParser.Parse(query), question.OfPassages, SearchSort.Relevance, null, Looked, false, false)).Hits;
            var best = question.Relevant.Max(text => text.Grade);
            return 1 + hits.ToList().FindIndex(hit => question.Relevant.Any(text => text.Grade == best && text.IsAnsweredBy(files[hit.Document], question.OfPassages ? hit.Passage : null)));
        }
        catch (QueryException)
        {
            return 0;
        }
    }
}
