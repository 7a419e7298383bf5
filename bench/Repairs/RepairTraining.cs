using System.Globalization;
using System.Text;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Repairs;

namespace DirectiveMiner.Bench.Repairs;

/// <summary>bench -- repair-train: counts syllables and pairs and writes Pipeline/Repairs/data/syllable-pairs.txt.</summary>
internal static class RepairTraining
{
    /// <summary>What stands in fewer texts is left out: no sentence can be put together again from the rest.</summary>
    private const int FewestDocuments = 3;

    private const int MostWords = 8100;

    public static void Run() => File.WriteAllLines(BenchTexts.InRepository("Pipeline", "Repairs", "data", "syllable-pairs.txt"), Lines());

    public static List<string> Lines()
    {
        var counts = new PairCounts();
        foreach (var text in RepairTexts.Counted())
        {
            using var tokens = Lexer.Tokenize(TextCleaner.Clean(text.Text).Text, MiningGrammar.Default.Vocabulary);
            counts.Add(tokens);
        }
        var words = counts.Words(FewestDocuments, MostWords).ToDictionary(word => word.Word, word => word.Count);
        var pairs = counts.Pairs(FewestDocuments);
        var lines = new List<string>
        {
            string.Create(CultureInfo.InvariantCulture, $"// Words of Vietnamese administrative texts and what follows them: word, count, then words by the class of their count (2 ^ (class / {SyllableModel.ClassesPerDoubling}))."),
            string.Create(CultureInfo.InvariantCulture, $"// Source: counted in {counts.Documents} published documents; words and pairs of fewer than {FewestDocuments} documents are left out. Written by: bench -- repair-train"),
        };
        lines.AddRange(words.Keys.OrderBy(Rank).ThenBy(word => word, StringComparer.Ordinal).Select(word => Line(word, words[word], pairs[word].Where(pair => words.ContainsKey(pair.Right)))));
        return lines;
    }

    private static int Rank(string word) => word switch { SyllableModel.Figure => 0, SyllableModel.Boundary => 1, _ => 2 };

    private static string Line(string word, int count, IEnumerable<(string Right, int Count)> pairs)
    {
        var line = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{word} {count}"));
        foreach (var group in pairs.GroupBy(pair => (int)Math.Round(Math.Log2(pair.Count) * SyllableModel.ClassesPerDoubling)).OrderBy(group => group.Key))
            line.Append(CultureInfo.InvariantCulture, $" {group.Key} ").AppendJoin(' ', group.Select(pair => pair.Right).Order(StringComparer.Ordinal));
        return line.ToString();
    }
}
