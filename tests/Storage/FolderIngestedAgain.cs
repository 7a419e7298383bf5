using DirectiveMiner.Tests.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Storage;

public sealed class FolderIngestedAgain : IDisposable
{
    private readonly Workplace workplace = Workplace.WithPlans();

    [Fact]
    public void SkipsWhatIsUnchangedEvenIfTouched()
    {
        File.SetLastWriteTimeUtc(Path.Combine(workplace.Texts, "province.txt"), new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.Contains("0 mined anew, 2 unchanged", workplace.Run("ingest", workplace.Texts).Out, StringComparison.Ordinal);
    }

    [Fact]
    public void MinesChangedFilesAnew()
    {
        workplace.Write("province.txt", Workplace.ProvincePlan.Replace("112/KH-UBND", "113/KH-UBND", StringComparison.Ordinal));

        Assert.Contains("1 mined anew, 1 unchanged", workplace.Run("ingest", workplace.Texts).Out, StringComparison.Ordinal);
        Assert.Equal(2, workplace.Run("show", "112/KH-UBND").Code);
        Assert.Equal(0, workplace.Run("show", "113/KH-UBND").Code);
    }

    [Fact]
    public void ReportsVanishedFilesAndTakesThemOutWhenAsked()
    {
        File.Delete(Path.Combine(workplace.Texts, "province.txt"));

        var reported = workplace.Run("ingest", workplace.Texts);
        Assert.Equal(0, reported.Code);
        Assert.Contains("gone, still in the store", reported.Error, StringComparison.Ordinal);
        Assert.Equal(0, workplace.Run("show", "112/KH-UBND").Code);

        Assert.Contains("gone, taken out", workplace.Run("ingest", workplace.Texts, "--prune").Error, StringComparison.Ordinal);
        Assert.Equal(2, workplace.Run("show", "112/KH-UBND").Code);
        Assert.Equal(0, (int)Newtonsoft.Json.Linq.JObject.Parse(workplace.Run("search", "\"vườn xanh\"", "--format", "json").Out)["total"]!);
    }

    [Fact]
    public void LeavesFilesOfOtherFoldersAlone()
    {
        var other = Directory.CreateDirectory(Path.Combine(workplace.Folder, "other")).FullName;
        File.WriteAllText(Path.Combine(other, "note.txt"), "Thông báo");

        var result = workplace.Run("ingest", other, "--prune");

        Assert.DoesNotContain("gone", result.Error, StringComparison.Ordinal);
        Assert.Contains("store: 3 documents", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void KeepsCopiesOfOneDocumentApart()
    {
        workplace.Write("copy.txt", Workplace.ProvincePlan);

        var result = workplace.Run("ingest", workplace.Texts);

        Assert.Contains("several files of one document: kh/112-kh-ubnd", result.Error, StringComparison.Ordinal);
        Assert.Equal(0, workplace.Run("show", "copy.txt").Code);
        Assert.Contains("+2", workplace.Run("show", "province.txt").Out, StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();
}
