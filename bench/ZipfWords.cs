using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Bench;

/// <summary>Words as frequent as words are: 30,000 compounds of one to three of the syllables that the sample texts hold, the n-th most frequent 1/n as often as the first (Zipf). The same in every run.</summary>
public sealed class ZipfWords
{
    private const int Compounds = 30_000;

    private readonly string[] compounds;
    private readonly double[] upTo;

    public ZipfWords()
    {
        var syllables = Syllables();
        var random = new Random(4);
        compounds = [.. Enumerable.Range(0, Compounds).Select(i => string.Join(' ', Enumerable.Range(0, i < 40 ? 1 : 1 + random.Next(3)).Select(_ => Drawn(syllables, random)))).Distinct(StringComparer.Ordinal)];
        upTo = new double[compounds.Length];
        for (var (i, sum) = (0, 0.0); i < compounds.Length; i++)
            upTo[i] = sum += 1.0 / (i + 1);
    }

    public int Count => compounds.Length;

    /// <summary>The n-th most frequent compound.</summary>
    public string this[int n] => compounds[Math.Min(n, compounds.Length - 1)];

    /// <summary>A compound, the frequent ones likelier.</summary>
    public string Draw(Random random)
    {
        ArgumentNullException.ThrowIfNull(random);
        var at = Array.BinarySearch(upTo, random.NextDouble() * upTo[^1]);
        return this[at < 0 ? ~at : at];
    }

    /// <summary>So many compounds, with a comma before every ninth.</summary>
    public string Clause(Random random, int count) =>
        string.Concat(Enumerable.Range(0, count).Select(i => (i == 0 ? "" : i % 9 == 8 ? ", " : " ") + Draw(random)));

    /// <summary>The syllables of the sample texts, the most frequent first.</summary>
    private static string[] Syllables()
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var file in BenchTexts.Load(BenchTexts.InRepository("corpus")).Files)
        {
            foreach (var word in WordReader.All(file.Text).Where(word => !char.IsDigit(word.Folded[0]) && word.Folded.Length is > 1 and < 8))
            {
                var syllable = file.Text[word.Start..word.End].ToLowerInvariant();
                counts[syllable] = counts.GetValueOrDefault(syllable) + 1;
            }
        }
        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Key)];
    }

    private static string Drawn(string[] syllables, Random random) => syllables[(int)(Math.Pow(random.NextDouble(), 2) * syllables.Length)];
}
