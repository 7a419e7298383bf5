using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Coverage.Corrections;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

public sealed class ReviewersCorrections : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    [Fact]
    public void OverruleTheMachineAndAreMarked()
    {
        var (corrected, unused) = Apply("""[{"parent":"02/CT-UBND","child":"c1.txt","label":"2","status":"covered","by":"Lò Thị Én","on":"2026-11-20","note":"ở phụ lục"}]""", Matrix.Of(("CM", null), ("CM", null)));

        Assert.Empty(unused);
        Assert.Equal(CoverageStatus.Missing, corrected.Plans[0].Pair.Items[1].Status);
        var item = corrected.Plans[1].Pair.Items[1];
        Assert.Equal((CoverageStatus.Covered, 1d), (item.Status, item.Score));
        Assert.Equal(new Correction("Lò Thị Én", new DateOnly(2026, 11, 20), "ở phụ lục", CoverageStatus.Missing), item.Correction);
        Assert.StartsWith("Lò Thị Én (20/11/2026) says so (“ở phụ lục”); the machine had said: ", ReasonText.Of(item), StringComparison.Ordinal);
        Assert.StartsWith("Lò Thị Én (20/11/2026) kết luận như vậy (“ở phụ lục”); máy đã kết luận: ", ReasonText.Vietnamese(item), StringComparison.Ordinal);
    }

    [Fact]
    public void AreFoundByTheItemsFirstWordsHoweverTheyAreTyped()
    {
        var (corrected, _) = Apply("""[{"parent":"p","child":"c0","starts":"nhiệm vụ, thứ 2","status":"missing","by":"A"}]""", Matrix.Of(("CC", null)));

        Assert.Equal([CoverageStatus.Covered, CoverageStatus.Missing], corrected.Plans[0].Pair.Items.Select(item => item.Status));
        Assert.Empty(corrected.Plans[0].Pair.Items[1].Evidence);
    }

    [Theory]
    [InlineData("""[{"parent":"p","child":"c0","label":"9","status":"covered","by":"A"}]""")]
    [InlineData("""[{"parent":"p","child":"c0","starts":"nhiệm vụ thứ","status":"covered","by":"A"}]""")]
    public void AreReportedWhereTheyFitNoItemOrSeveral(string rows) =>
        Assert.Single(Apply(rows, Matrix.Of(("MM", null))).Unused);

    [Fact]
    public void OfOtherDirectivesAreLeftAlone()
    {
        var before = Matrix.Of(("MM", null));
        var (corrected, unused) = Apply("""[{"parent":"77/CT-UBND","child":"c0","label":"1","status":"covered","by":"A"}]""", before);

        Assert.Empty(unused);
        Assert.Equal(before, corrected);
    }

    [Theory]
    [InlineData("{", "cannot be read")]
    [InlineData("{}", "there is no list \"corrections\"")]
    [InlineData("""{"corrections":[{"child":"c","label":"1","status":"covered","by":"A"}]}""", "correction 1 has no \"parent\"")]
    [InlineData("""{"corrections":[{"parent":"p","child":"c","status":"covered","by":"A"}]}""", "correction 1 names no item")]
    [InlineData("""{"corrections":[{"parent":"p","child":"c","label":"1","status":"coverd","by":"A"}]}""", "cannot be read")]
    [InlineData("""{"corrections":[{"parent":"p","child":"c","label":"1","status":"covered","by":"A","stauts":"x"}]}""", "cannot be read")]
    public void ThatCannotBeReadAreRefusedWithFileAndReason(string json, string message)
    {
        File.WriteAllText(file, json);

        var fault = Assert.Throws<CorrectionException>(() => CorrectionFile.Read(file));

        Assert.Contains(message, fault.Message, StringComparison.Ordinal);
        Assert.StartsWith(file, fault.Message, StringComparison.Ordinal);
    }

    public void Dispose() => File.Delete(file);

    private (RollDown Corrected, IReadOnlyList<CorrectionRow> Unused) Apply(string rows, RollDown rollDown)
    {
        File.WriteAllText(file, $$"""{"corrections":{{rows}}}""");
        return Review.Apply(rollDown, CorrectionFile.Read(file));
    }
}
