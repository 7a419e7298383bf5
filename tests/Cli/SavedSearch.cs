using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed class SavedSearch : IDisposable
{
    private readonly Workplace workplace = Workplace.WithPlans();

    public SavedSearch() => Assert.Equal(0, workplace.Run("search", "trồng cây", "cấp:huyện", "--save", "huyện").Code);

    [Fact]
    public void IsListedUntilItIsForgotten()
    {
        Assert.Contains("trồng cây", workplace.Run("search", "--saved").Out, StringComparison.Ordinal);

        Assert.Equal(0, workplace.Run("search", "--forget", "huyện").Code);

        Assert.Equal("", workplace.Run("search", "--saved").Out);
        Assert.Contains("no search is kept", workplace.Run("watch").Error, StringComparison.Ordinal);
        Assert.Equal("[]\n", workplace.Run("watch", "--format", "json").Out);
    }

    [Fact]
    public void HasNothingNewOfWhatWasThereWhenItWasSaved() => Assert.Empty(New());

    [Fact]
    public void HasADocumentNewOnce()
    {
        Ingest("late.txt", Late);

        Assert.Equal(["59/KH-UBND"], New());
        Assert.Empty(New());
    }

    [Fact]
    public void HasNothingNewOfADocumentThatDoesNotAnswer()
    {
        Ingest("other.txt", Late.Replace("HUYỆN ĐỒNG VĂN", "TỈNH CAO BẰNG", StringComparison.Ordinal).Replace("huyện", "tỉnh", StringComparison.Ordinal));

        Assert.Empty(New());
    }

    [Fact]
    public void HasNothingNewOfADocumentThatWasMovedOrTakenOutAndPutBack()
    {
        File.Move(Path.Combine(workplace.Texts, "district.txt"), Path.Combine(workplace.Texts, "moved.txt"));
        workplace.Run("ingest", workplace.Texts, "--prune");
        Assert.Empty(New());

        var text = File.ReadAllText(Path.Combine(workplace.Texts, "moved.txt"));
        File.Delete(Path.Combine(workplace.Texts, "moved.txt"));
        workplace.Run("ingest", workplace.Texts, "--prune");
        Ingest("moved.txt", text);
        Assert.Empty(New());
    }

    [Fact]
    public void HasADocumentNewWhoseContentChanged()
    {
        Ingest("district.txt", Workplace.DistrictPlan.Replace("90%", "92%", StringComparison.Ordinal));

        Assert.Equal(["58/KH-UBND"], New());
    }

    [Fact]
    public void IsShownForPeopleToo()
    {
        Ingest("late.txt", Late);

        var result = workplace.Run("watch");

        Assert.Equal(0, result.Code);
        Assert.StartsWith("huyện (\"trồng cây\" cấp:huyện): 1 new\n  KH 59/KH-UBND", result.Out.Replace("(trồng cây cấp", "(\"trồng cây\" cấp", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void OfAWrongQueryIsNotSaved()
    {
        Assert.Equal(2, workplace.Run("search", "loại:KX", "--save", "wrong").Code);

        Assert.DoesNotContain("wrong", workplace.Run("search", "--saved").Out, StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();

    private static string Late => Workplace.DistrictPlan.Replace("58/KH-UBND", "59/KH-UBND", StringComparison.Ordinal).Replace("ngày 20 tháng 3", "ngày 22 tháng 4", StringComparison.Ordinal);

    private void Ingest(string name, string text)
    {
        workplace.Write(name, text);
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
    }

    private List<string> New() => [.. JArray.Parse(workplace.Run("watch", "--format", "json").Out).Single()["new"]!.Select(document => (string)document["number"]!)];
}
