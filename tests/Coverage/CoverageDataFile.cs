using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Decision;
using DirectiveMiner.Pipeline.Coverage.Items;
using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>The files of Pipeline/Coverage/data.</summary>
public sealed class CoverageDataFile
{
    private const string Folder = "Pipeline/Coverage/data";

    public static TheoryData<string> Files() => [.. RepositoryFolder.Files(Folder, ".json").Where(file => Load(file)["rows"] is JArray)];

    public static TheoryData<string> PhraseFiles() => [.. RepositoryFolder.Files(Folder, ".json").Where(file => Load(file)["rows"] is JArray rows && rows[0]["variations"] is not null)];

    [Theory]
    [MemberData(nameof(Files))]
    public void ListsEachCodeOnceInOrderWithItsSourceAndExamples(string file)
    {
        var rows = Rows(file);
        var codes = rows.Select(row => (string)row["code"]!).ToList();

        Assert.Equal(codes.Distinct().Order(StringComparer.Ordinal), codes);
        Assert.All(rows, row => Assert.False(string.IsNullOrWhiteSpace((string?)row["source"])));
        Assert.All(rows, row => Assert.NotEmpty(row["examples"]!));
    }

    [Theory]
    [MemberData(nameof(PhraseFiles))]
    public void GivesNoPhraseToTwoRows(string file) =>
        Assert.Empty(Rows(file).SelectMany(row => row["variations"]!.Values<string>()).GroupBy(phrase => phrase).Where(group => group.Count() > 1).Select(group => group.Key));

    [Theory]
    [MemberData(nameof(PhraseFiles))]
    public void FindsEachRowInItsExamples(string file)
    {
        var faults = Rows(file).SelectMany(row => row["examples"]!.Values<string>().Where(example => !row["variations"]!.Values<string>().Any(phrase => Holds(example!, phrase!))).Select(example => $"{row["code"]}: {example}"));

        Assert.Empty(faults);
    }

    [Fact]
    public void ReadsEachHeadingByItsOwnRow() =>
        Assert.Empty(Rows("coverage-headings.json").SelectMany(row => row["examples"]!.Values<string>()
            .Where(example => Headings.RowOf(WordKey.Of(example![(example!.IndexOf(". ", StringComparison.Ordinal) is var dot and >= 0 and < 5 ? dot + 2 : 0)..]))?.Code != (string)row["code"]!)));

    [Fact]
    public void WordsAReasonForEachCode() =>
        Assert.Equal(Enum.GetNames<CoverageReasonCode>().Order(StringComparer.Ordinal), Rows("coverage-reasons.json").Select(row => (string)row["reason"]!).Order(StringComparer.Ordinal));

    [Fact]
    public void WeighsEachFeature() =>
        Assert.Equal(Enum.GetNames<TaskFeature>(), ((JObject)Load("coverage-model.json")["weights"]!).Properties().Select(property => property.Name));

    private static bool Holds(string example, string phrase)
    {
        var text = CoverageText.Of(example);
        return text.Holds(new WordRange(0, text.Words.Length), WordKey.Of(phrase));
    }

    private static JObject Load(string file) => JObject.Parse(File.ReadAllText(RepositoryFolder.Combine(Folder, file)));

    private static IReadOnlyList<JObject> Rows(string file) => [.. Load(file)["rows"]!.Cast<JObject>()];
}
