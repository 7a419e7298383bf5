using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Repairs;

/// <summary>Texts that nobody misread.</summary>
public sealed class CleanText
{
    /// <summary>Of our corpus only one text was composed with the errors of a scan.</summary>
    private const string Misread = "drowning-2024/kh-pgddt-tuy-phuoc.txt";

    [Fact]
    public void OfTheCorpus_HasNoRepair() => Assert.Empty(
        from file in RepositoryFolder.Files("corpus", ".txt").Concat(RepositoryFolder.Files("corpus", ".md"))
        where !file.EndsWith(Misread, StringComparison.Ordinal)
        from repair in Repairs(RepositoryFolder.Combine("corpus", file))
        select $"{file}: {repair}");

    [SkippableTheory]
    [InlineData("seeds", 0)]
    [InlineData("families", 0)]
    [InlineData("real", 2)]
    public void OfTheSharedFolder_HasHardlyAny(string folder, int most) =>
        Assert.InRange(SharedFolder.Texts(folder).Sum(file => Repairs(file).Count), 0, most);

    [Fact]
    public void WithErrorsOfAScan_IsRepairedManyTimes() => Assert.True(Repairs(RepositoryFolder.Combine("corpus", "drowning-2024", "kh-pgddt-tuy-phuoc.txt")).Count > 20);

    private static IReadOnlyCollection<WordRepair> Repairs(string file) => [.. Ingestion.Mine(SharedFolder.Read(file)).Repairs];
}
