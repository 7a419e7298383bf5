using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>Every pair of documents of each folder of the corpus, related or not.</summary>
public sealed class EveryPair
{
    public static TheoryData<string> Folders() => [.. Directory.EnumerateDirectories(RepositoryFolder.Combine("corpus"), "*", SearchOption.AllDirectories)
        .Where(folder => Directory.EnumerateFiles(folder, "*.txt").Any()).Select(folder => Path.GetRelativePath(RepositoryFolder.Path, folder)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Folders))]
    public void QuotesBothOriginalsAndGivesItsReasons(string folder)
    {
        var documents = Documents(folder);
        foreach (var parent in documents)
        {
            var checker = new CoverageChecker(parent);
            foreach (var child in documents)
            {
                var pair = checker.Check(child);
                Assert.All(pair.Items, item => Check(item, parent.Original, child.Original));
                Assert.All(pair.Extra, extra => Assert.Equal(extra.Text, extra.Span.Of(child.Original)));
                Assert.InRange(pair.Share, 0, 1);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Folders))]
    public void IsTheSameWhicheverCameBefore(string folder)
    {
        var documents = Documents(folder);
        var checker = new CoverageChecker(documents[0]);
        string[] forth = [.. documents.Select(child => JsonConvert.SerializeObject(checker.Check(child)))];
        string[] back = [.. documents.AsEnumerable().Reverse().Select(child => JsonConvert.SerializeObject(new CoverageChecker(documents[0]).Check(child))).Reverse()];

        Assert.Equal(forth, back);
    }

    private static void Check(ItemCoverage item, string parent, string child)
    {
        Assert.Equal(item.Item.Text, item.Item.Span.Of(parent));
        Assert.All(item.Evidence, evidence => Assert.Equal(evidence.Text, evidence.Span.Of(child)));
        Assert.Equal(item.Status == CoverageStatus.Missing, item.Evidence.IsEmpty);
        Assert.InRange(item.Score, 0, 1);
        Assert.DoesNotContain('{', ReasonText.Of(item));
        Assert.True(ReasonText.Of(item).Length > 20);
        Assert.Equal(item.Item.Kind == CoverageItemKind.Target, item.Target is not null);
        if (item.Target is { } target)
            Assert.Equal(Expected(target.Comparison), item.Status);
    }

    /// <summary>gold/COVERAGE.md: equal and higher are covered, lower and changed partial.</summary>
    private static CoverageStatus Expected(TargetComparison comparison) => comparison switch
    {
        TargetComparison.Equal or TargetComparison.Higher => CoverageStatus.Covered,
        TargetComparison.Missing => CoverageStatus.Missing,
        _ => CoverageStatus.Partial,
    };

    private static List<CoverageDocument> Documents(string folder) =>
        [.. Directory.EnumerateFiles(RepositoryFolder.Combine(folder), "*.txt").Order(StringComparer.Ordinal).Select(file => CoverageDocument.Of(FileReader.Default.Read(file)))];
}
