using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Evaluation;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json;
using Xunit;

namespace DirectiveMiner.Tests.Evaluation;

public sealed class EvaluationBesideTheScorer
{
    [SkippableTheory]
    [InlineData("seeds")]
    [InlineData("real")]
    [InlineData("families")]
    public void OfMinedDocuments_PrintsTheSame(string folder) =>
        Compare(folder, [.. SharedFolder.Texts(folder).Select(SharedFolder.Read).Select(source => MinedDocumentJson.ToLine(Ingestion.Mine(source), source.Text))]);

    [SkippableTheory]
    [InlineData("seeds", 1)]
    [InlineData("real", 2)]
    [InlineData("real", 3)]
    [InlineData("families", 4)]
    [InlineData("families", 5)]
    public void OfDamagedAnnotations_PrintsTheSame(string folder, int seed) =>
        Compare(folder, [.. GoldFiles(folder).Select((file, i) => DamagedGold.Of(File.ReadAllText(file), (seed * 1000) + i).ToString(Formatting.None))]);

    [SkippableFact]
    public void OfHalfTheDocuments_CountsTheOthersAsMissed() =>
        Compare("real", [.. GoldFiles("real").Where((_, i) => i % 2 == 0).Select((file, i) => DamagedGold.Of(File.ReadAllText(file), i).ToString(Formatting.None))]);

    private static IEnumerable<string> GoldFiles(string folder) =>
        Directory.EnumerateFiles(SharedFolder.Require("gold", folder), "*.json", SearchOption.AllDirectories)
            .Where(f => !f.EndsWith(".coverage.json", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static void Compare(string folder, string[] minedLines)
    {
        var gold = SharedFolder.Require("gold", folder);
        var scorer = SharedFolder.Require("gold", "score.py");
        var mined = Path.GetTempFileName() + ".jsonl";
        try
        {
            File.WriteAllLines(mined, minedLines);
            var evaluation = GoldEvaluation.Of(ScoredDocumentReader.Gold(gold), ScoredDocumentReader.Mined(mined));
            Assert.Equal(Python.Run(scorer, "--gold", gold, "--mined", mined), EvaluationTable.Render(evaluation, misses: false));
            Assert.Equal(Kinds(Python.Run(scorer, "--gold", gold, "--mined", mined, "--misses")), Kinds(EvaluationTable.Render(evaluation, misses: true)));
        }
        finally
        {
            File.Delete(mined);
        }
    }

    /// <summary>Each note without its values, which the two print in their own ways.</summary>
    private static string Kinds(string printed) =>
        string.Join('\n', printed.Split('\n').Select(line => line.StartsWith("    ", StringComparison.Ordinal) && line.Length > 33 ? line[..33].TrimEnd() : line));
}
