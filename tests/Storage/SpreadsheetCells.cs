using DirectiveMiner.Tests.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Storage;

/// <summary>Texts that a spreadsheet would run as a formula.</summary>
public sealed class SpreadsheetCells : IDisposable
{
    private readonly Workplace workplace = new();

    [Theory]
    [InlineData("=SUM(A1:A9) vườn xanh")]
    [InlineData("+84 vườn xanh")]
    [InlineData("@SUM(A1) vườn xanh")]
    public void BecomeTextByAnApostrophe(string name)
    {
        workplace.Write("plan.txt", Workplace.ProvincePlan.Replace("Mỗi nhà một vườn xanh", name, StringComparison.Ordinal));
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
        Assert.Equal(0, workplace.Run("export", "--format", "csv", "--out", workplace.Folder).Code);

        var cells = File.ReadAllText(Path.Combine(workplace.Folder, "campaigns.csv"));

        Assert.Contains(",'" + name + ",", cells, StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();
}
