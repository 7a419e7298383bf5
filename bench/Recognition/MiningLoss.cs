using System.Security.Cryptography;
using System.Text;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Evaluation;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Reading;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Bench.Recognition;

/// <summary>
/// ocr-mining: annotated documents printed, scanned ever worse, read back and mined; scored by values (gold/GUIDELINES.md: pairs are found by number, name, indicator and order, never by spans), beside the scores on the true text.
/// </summary>
public static class MiningLoss
{
    private const int Seed = 20261122;
    private const int Documents = 8;

    /// <summary>Longer ones take too long.</summary>
    private const int MostPages = 4;

    private static readonly (Damage Damage, int Density)[] Levels =
    [
        (new("good scan", Askew: 1, Grain: 8, Stamp: true, Quality: 75), 300),
        (new("ordinary scan", Askew: 3, Grain: 15, Specks: 2, Blur: 0.05, Stamp: true, Quality: 60), 200),
        (new("poor scan", Askew: 5, Grain: 20, Specks: 6, Blur: 0.08, Paper: 220, Ink: 60, Shade: 25, Stamp: true, Quality: 40), 150),
    ];

    /// <param name="texts">A folder for the texts as read.</param>
    /// <param name="again">The folder holds them already, from an earlier run: they are mined again, nothing is recognized.</param>
    public static void Run(Report report, string texts, bool again)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var work = new BenchFolder();
        var gold = ScoredDocumentReader.Gold(BenchTexts.Shared("gold")).ToDictionary(document => document.Name, StringComparer.Ordinal);
        var printed = Sample(gold, work);
        var truth = printed.ConvertAll(each => gold[each.Text.Name]);
        report.Line("# Mining what was recognized");
        report.Line("");
        report.Line($"`dotnet run -c Release --project bench -- ocr-mining FOLDER --write`: {printed.Count} annotated documents of ../shared of at most {MostPages} pages (those whose names' SHA-256 is lowest), {printed.Sum(each => each.Pages)} pages, printed and scanned as in `ocr`. Scores by values, with the program's own scorer, repair included.");
        report.Heading("Scores", "read from", "WER %", "CER %", "citations P", "R", "F1", "their dates", "campaigns F1", "targets F1", "document's fields");
        Row(report, "the annotated text", truth, [.. printed.Select(each => (each.Text, RecognizedText.Of(each.Text.Name, each.Original, recognized: false)))], rates: false);
        Row(report, "printed, text layer", truth, [.. printed.Select(each => (each.Text, FileReader.Default.Read(each.File)))], rates: true);
        foreach (var (damage, density) in Levels)
        {
            var read = new SourceText[printed.Count];
            Parallel.For(0, printed.Count, new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount }, i =>
            {
                var (text, _, file, _) = printed[i];
                read[i] = RecognizedText.Of(Path.Combine(texts, $"{text.Name}.{damage.Name.Replace(' ', '-')}.txt"), again, () => PrintedFile.Scan(file, density, damage, work.New(), Seed + (100 * i)));
                File.WriteAllText(Path.Combine(texts, $"{text.Name}.truth.txt"), text.Truth);
            });
            Row(report, $"{damage.Name}, {density} dpi", truth, [.. printed.Select((each, i) => (each.Text, read[i]))], rates: true);
        }
    }

    private static List<(PrintedText Text, string Original, string File, int Pages)> Sample(Dictionary<string, ScoredDocument> gold, BenchFolder work)
    {
        var sample = new List<(PrintedText Text, string Original, string File, int Pages)>();
        var paths = ((string[])["seeds", "real", "families"]).SelectMany(folder => Directory.EnumerateFiles(BenchTexts.Shared("documents", folder), "*.txt", SearchOption.AllDirectories))
            .Where(path => gold.ContainsKey(Path.GetFileNameWithoutExtension(path)))
            .OrderBy(path => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFileName(path)))), StringComparer.Ordinal);
        foreach (var path in paths)
        {
            var text = File.ReadAllText(path);
            var page = PrintedText.Of(Path.GetFileNameWithoutExtension(path), text);
            var file = PrintedFile.Print(page, work.Path);
            var pages = FileReader.Default.Read(file).Source.Pages;
            if (pages <= MostPages)
                sample.Add((page, text, file, pages));
            if (sample.Count == Documents)
                break;
        }
        return sample;
    }

    private static void Row(Report report, string name, List<ScoredDocument> gold, List<(PrintedText Text, SourceText Read)> texts, bool rates)
    {
        var mined = texts.ConvertAll(each => ScoredDocumentReader.Mined((JObject)ScoredDocumentReader.Parse(MinedDocumentJson.ToLine(Ingestion.Mine(each.Read with { Source = each.Read.Source with { Path = each.Text.Name + ".txt" } }), each.Read.Text))));
        var tally = GoldEvaluation.Of(gold, mined).Pooled;
        var errors = texts.Aggregate(ErrorRates.None, (sum, each) => rates ? sum + ErrorRates.Of(each.Text.Truth, each.Read.Text) : sum);
        var (found, spurious, missed) = tally.Group("citations");
        var attributes = tally.Attributes.ToDictionary(StringComparer.Ordinal);
        var fields = attributes.Where(each => each.Key.StartsWith("document.", StringComparison.Ordinal)).Aggregate((Right: 0, All: 0), (sum, each) => (sum.Right + each.Value.Right, sum.All + each.Value.All));
        var dates = attributes.GetValueOrDefault("citations.date");
        report.Row(name, rates ? errors.Cells()[0] : "", rates ? errors.Cells()[1] : "", Share(found, found + spurious), Share(found, found + missed), F1("citations"), Share(dates.Right, dates.All), F1("campaigns"), F1("targets"), Share(fields.Right, fields.All));

        string F1(string group) => tally.Group(group) is var (right, extra, lacking) ? Share(2 * right, (2 * right) + extra + lacking) : "";
    }

    private static string Share(int part, int whole) => whole == 0 ? "" : Report.Number((double)part / whole, 3);
}
