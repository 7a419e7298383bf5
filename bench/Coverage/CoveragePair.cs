using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Evaluation.Coverage;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Coverage;

/// <summary>An annotated pair with both documents mined. Set is shared (the three families that goals are set for), corpus, or training.</summary>
public sealed record CoveragePair(string Set, string Family, GoldCoverage Gold, CoverageDocument Parent, CoverageDocument Child)
{
    public string Name => $"{Path.GetFileNameWithoutExtension(Gold.Parent)} <- {Path.GetFileNameWithoutExtension(Gold.Child)}";

    /// <summary>All pairs that the repository holds, in the order of their paths.</summary>
    public static IReadOnlyList<CoveragePair> All()
    {
        var documents = new Dictionary<string, CoverageDocument>(StringComparer.Ordinal);
        CoverageDocument Mined(string path) => documents.TryGetValue(path, out var known) ? known : documents[path] = CoverageDocument.Of(FileReader.Default.Read(path));
        var pairs = new List<CoveragePair>();
        foreach (var (set, annotations, texts) in new[] { ("shared", "corpus/gold/families", "corpus/families"), ("corpus", "corpus/gold", "corpus"), ("training", "training/coverage", "training/coverage") })
        {
            var root = BenchTexts.InRepository(annotations);
            foreach (var file in Directory.EnumerateFiles(root, "*.coverage.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var folder = Path.GetRelativePath(root, Path.GetDirectoryName(file)!);
                if (set == "corpus" && folder.StartsWith("families", StringComparison.Ordinal))
                    continue;
                var gold = GoldCoverage.Read(file);
                pairs.Add(new CoveragePair(set, folder, gold, Mined(BenchTexts.InRepository(texts, folder, gold.Parent)), Mined(BenchTexts.InRepository(texts, folder, gold.Child))));
            }
        }
        return pairs;
    }
}
