using System.IO.Compression;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Repairs;
using DirectiveMiner.Tests.GrammarData;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Repairs;

/// <summary>The data that repair goes by: confusions of recognition, and the counts of syllables and pairs.</summary>
public sealed class RepairDataFile
{
    private static readonly string Confusing = RepositoryFolder.Combine("Pipeline", "Repairs", "data", "recognition-confusions.json");
    private static readonly string Counted = RepositoryFolder.Combine("Pipeline", "Repairs", "data", "syllable-pairs.txt");

    /// <summary>Each row: word, count, then classes with the words that follow.</summary>
    private static readonly IReadOnlyList<string[]> Words = [.. File.ReadLines(Counted).Where(line => !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line.Split(' '))];

    public static TheoryData<string> Codes() => [.. Confusions.Default.Rows.Select(row => row.Code)];

    [Fact]
    public void OfConfusions_IsInCanonicalForm() => Assert.Equal(DataFileText.Canonical(JObject.Parse(File.ReadAllText(Confusing))), File.ReadAllText(Confusing));

    [Fact]
    public void OfConfusions_GivesEachCodeAndEachConfusionOnce()
    {
        Assert.Equal(Confusions.Default.Rows.Count, Confusions.Default.Rows.Select(row => row.Code).Distinct().Count());
        Assert.Equal(Confusions.Default.Rows.Count, Confusions.Default.Rows.Select(row => (row.Kind, row.Read, row.Meant)).Distinct().Count());
    }

    /// <summary>In letters, each example must come out of the row: tones are compared by the rows of tones, letters without them.</summary>
    [Theory]
    [MemberData(nameof(Codes))]
    public void OfConfusions_ShowsEachRowInItsExamples(string code)
    {
        var row = Confusions.Default.Rows.Single(row => row.Code == code);
        Assert.NotEmpty(row.Examples);
        Assert.NotEmpty(row.Source);
        Assert.All(row.Examples, example => Assert.NotEqual(example.Read, example.Meant));
        if (row.Kind == ConfusionKind.Letters)
            Assert.All(row.Examples, example => Assert.Contains(Toneless(example.Meant), Undone(Toneless(example.Read), row)));
        else
            Assert.All(row.Examples, example => Assert.Equal(Toneless(example.Meant), Toneless(example.Read)));
    }

    [Fact]
    public void OfPairs_IsSmallAndInOrder()
    {
        Assert.Equal([SyllableModel.Figure, SyllableModel.Boundary], Words.Take(2).Select(row => row[0]));
        var words = Words.Skip(2).Select(row => row[0]).ToList();
        Assert.Equal(words.Order(StringComparer.Ordinal), words);
        Assert.All(words, word => Assert.Equal(word.ToLowerInvariant(), word));
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(File.ReadAllBytes(Counted));
        Assert.InRange(packed.Length, 10_000, 1_000_000);
    }

    /// <summary>Words in ordinal order within a class, classes rising, every word a row of its own.</summary>
    [Fact]
    public void OfPairs_NamesOnlyWordsThatItCounts()
    {
        var known = Words.Select(row => row[0]).ToHashSet(StringComparer.Ordinal);
        foreach (var row in Words)
        {
            var (last, countClass) = ("", 0);
            foreach (var part in row.Skip(2))
            {
                if (int.TryParse(part, out var next))
                {
                    Assert.True(next > countClass, $"{row[0]}: class {next} behind {countClass}");
                    (last, countClass) = ("", next);
                    continue;
                }
                Assert.Contains(part, known);
                Assert.True(string.CompareOrdinal(last, part) < 0, $"{row[0]}: {part} behind {last}");
                last = part;
            }
        }
    }

    [Theory]
    [InlineData("ủy", "ban", "bạn")]
    [InlineData("nhân", "dân", "dần")]
    [InlineData("kế", "hoạch", "hoạt")]
    public void OfPairs_TellsWhatFollows(string word, string often, string hardlyEver)
    {
        var model = MiningGrammar.Default.Syllables;
        Assert.True(model.LogProbability(model.Find(word), model.Find(often)) > model.LogProbability(model.Find(word), model.Find(hardlyEver)) + 3);
        Assert.True(model.Fit(model.Find(word), model.Find(often)) > 7);
    }

    [Fact]
    public void OfPairs_HasWordsInBothPlacesOfTheTone() => Assert.Equal(MiningGrammar.Default.Syllables.Find("hòa"), MiningGrammar.Default.Syllables.Find("HOÀ"));

    private static string Toneless(string text) => string.Concat(text.Select(c => Letters.IsLetter(c) ? Letters.Toneless(c) : c));

    private static IEnumerable<string> Undone(string read, ConfusionRow row)
    {
        for (var at = read.IndexOf(row.Read, StringComparison.Ordinal); at >= 0; at = read.IndexOf(row.Read, at + 1, StringComparison.Ordinal))
            yield return read[..at] + row.Meant + read[(at + row.Read.Length)..];
    }
}
