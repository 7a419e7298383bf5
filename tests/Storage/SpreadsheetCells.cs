using DirectiveMiner.Tests.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Storage;

/// <summary>Texts that a spreadsheet would run as a formula.</summary>
public sealed class SpreadsheetCells : IDisposable
{
    private readonly Workplace workplace = new();

    [Theory]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+84 912 345 678 là số của đường dây nóng")]
    [InlineData("-1+1 và các việc khác")]
    [InlineData("@SUM(A1) của các xã")]
    public void BecomeTextByAnApostrophe(string title)
    {
        workplace.Write("plan.txt", Workplace.ProvincePlan.Replace("Phát động phong trào thi đua trồng cây gây rừng năm 2024", title, StringComparison.Ordinal));
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
        Assert.Equal(0, workplace.Run("export", "--format", "csv", "--out", workplace.Folder).Code);

        var cells = File.ReadAllText(Path.Combine(workplace.Folder, "documents.csv"));

        Assert.Contains(",'" + title[..4], cells.Replace("\"'", "'", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();
}
