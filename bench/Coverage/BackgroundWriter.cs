using System.Globalization;
using System.Text;
using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>bench -- coverage-background: counts in how many paragraphs of corpus/ and training/coverage/ each word stands, and writes Pipeline/Coverage/data/coverage-background.json.</summary>
public static class BackgroundWriter
{
    /// <summary>Rarer words weigh as much as unknown ones, and need no row.</summary>
    private const int Fewest = 3;

    private const int ShortestParagraph = 4;

    public static void Run()
    {
        var (counts, names, paragraphs) = (new Dictionary<uint, int>(), new Dictionary<uint, string>(), 0);
        foreach (var folder in new[] { "corpus", "training/coverage" })
        {
            foreach (var file in Directory.EnumerateFiles(BenchTexts.InRepository(folder), "*", SearchOption.AllDirectories).Where(path => Path.GetExtension(path) is ".txt" or ".md").Order(StringComparer.Ordinal))
            {
                var text = CoverageText.Of(FileReader.Default.Read(file).Text);
                foreach (var line in text.Parts(new WordRange(0, text.Words.Length), WordGap.Line).Where(line => line.Count >= ShortestParagraph))
                {
                    paragraphs++;
                    foreach (var word in Enumerable.Range(line.Start, line.Count).Select(i => text.Words[i]).Where(word => !word.IsNumber).DistinctBy(word => word.Exact))
                    {
                        counts[word.Exact] = counts.GetValueOrDefault(word.Exact) + 1;
                        names.TryAdd(word.Exact, text.Original[word.Start..word.End].ToLowerInvariant());
                    }
                }
            }
        }
        var rows = counts.Where(pair => pair.Value >= Fewest).Select(pair => (Name: names[pair.Key], pair.Value)).OrderBy(row => row.Name, StringComparer.Ordinal).ToList();
        var json = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{{\n  \"paragraphs\": {paragraphs},\n  \"words\": {{\n"));
        for (var i = 0; i < rows.Count; i++)
            json.Append(CultureInfo.InvariantCulture, $"    \"{rows[i].Name}\": {rows[i].Value}{(i + 1 < rows.Count ? "," : "")}\n");
        File.WriteAllText(BenchTexts.InRepository("Pipeline", "Coverage", "data", "coverage-background.json"), json.Append("  }\n}\n").ToString());
    }
}
