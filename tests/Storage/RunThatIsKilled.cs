using System.Diagnostics;
using System.Globalization;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Storage;

public sealed class RunThatIsKilled : IDisposable
{
    private const int Files = 150;

    private readonly Workplace workplace = new();

    public RunThatIsKilled()
    {
        for (var i = 1; i <= Files; i++)
            workplace.Write(string.Create(CultureInfo.InvariantCulture, $"plan{i:000}.txt"), Workplace.ProvincePlan.Replace("112/KH", $"{i}/KH", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    public void LeavesASoundStoreThatTheNextRunCompletes(int documents)
    {
        KillAfter(documents);

        using (var store = StoreFile.Open(workplace.Store, create: true))
        {
            Assert.Empty(store.Faults());
            var whole = new DocumentQueries(store);
            Assert.All(whole.All().Select(document => (File.ReadAllText(document.Path), whole.Text(document.Id))), pair => Assert.Equal(pair.Item1, pair.Item2));
        }
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
        Assert.Contains($"0 added, 0 mined anew, {Files} unchanged", workplace.Run("ingest", workplace.Texts).Out, StringComparison.Ordinal);
        Assert.Equal(Files, (int)Newtonsoft.Json.Linq.JObject.Parse(workplace.Run("search", "vườn xanh", "--limit", "1000", "--format", "json").Out)["total"]!);
    }

    public void Dispose() => workplace.Dispose();

    /// <summary>Runs ingest in a process of its own and kills it once that many documents are in the store.</summary>
    private void KillAfter(int documents)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "directiveminer.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "ingest", workplace.Texts, "--store", workplace.Store, "--quiet"]) { RedirectStandardOutput = true })!;
        while (!process.HasExited && Count() < documents)
            process.WaitForExit(TimeSpan.FromMilliseconds(1));
        process.Kill();
        process.WaitForExit();
    }

    private long Count()
    {
        try
        {
            using var store = StoreFile.Open(workplace.Store);
            return new DocumentQueries(store).Counts().Documents;
        }
        catch (StoreException)
        {
            return 0;
        }
    }
}
