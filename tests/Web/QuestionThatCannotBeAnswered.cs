using System.Net;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Web;
using Microsoft.Data.Sqlite;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Web;

public sealed class QuestionThatCannotBeAnswered
{
    [Theory]
    [InlineData("/api/search?q=rừng")]
    [InlineData("/api/status")]
    public async Task IsTooLongAfterItsTime(string question)
    {
        await using var served = await ServedPlans.Start(options => options with { Limits = ServeLimits.Default with { LongestQuestion = TimeSpan.Zero } });

        var (status, code, response) = await served.Ask(question);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "tooLong"), (status, code));
        Assert.NotNull(response.Headers.RetryAfter);
        Assert.Empty(served.Log);
    }

    [Fact]
    public async Task IsNotAskedWhereItWaitsTooLong()
    {
        await using var served = await ServedPlans.Start(options => options with { Limits = ServeLimits.Default with { LongestWait = TimeSpan.FromTicks(-1) } });

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "busy"), (await served.Ask("/api/status")) is var (status, code, _) ? (status, code) : default);
    }

    [Fact]
    public async Task HearsThatTheStoreIsGoneUntilItIsThereAgain()
    {
        await using var served = await ServedPlans.Start();
        Assert.Equal(2, await Documents(served));
        Remove(served.Workplace.Store);

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "store"), (await served.Ask("/api/status")) is var (status, code, _) ? (status, code) : default);

        File.Delete(Path.Combine(served.Workplace.Texts, "district.txt"));
        Assert.Equal(0, served.Workplace.Run("ingest", served.Workplace.Texts).Code);
        Assert.Equal(1, await Documents(served));
        Assert.Empty(served.Log);
    }

    [Fact]
    public async Task HearsThatAnotherBuildMadeTheStore()
    {
        await using var served = await ServedPlans.Start();
        Remove(served.Workplace.Store);
        Assert.Equal(0, served.Workplace.Run("ingest", served.Workplace.Texts).Code);
        using (var connection = new SqliteConnection($"Data Source={served.Workplace.Store};Pooling=False"))
        {
            connection.Open();
            using var change = connection.CreateCommand();
            change.CommandText = "UPDATE meta SET value = '0' WHERE name = 'schemaVersion'";
            change.ExecuteNonQuery();
        }

        var (status, code, response) = await served.Ask("/api/status");

        Assert.Equal((HttpStatusCode.ServiceUnavailable, "store"), (status, code));
        Assert.Contains("version 0", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public void IsStoppedWhereNobodyWaits()
    {
        using var workplace = Workplace.WithPlans();
        using var store = StoreFile.OpenToRead(workplace.Store);
        using var cancelled = new CancellationTokenSource();

        Assert.ThrowsAny<OperationCanceledException>(() => store.Ask(
            asked =>
            {
                Assert.Equal(2, new DocumentQueries(asked).All().Count);
                cancelled.Cancel();
                return new DocumentQueries(asked).All().Count;
            },
            cancelled.Token));

        Assert.Equal(2, store.Ask(asked => new DocumentQueries(asked).All().Count, CancellationToken.None));
    }

    private static async Task<int> Documents(ServedPlans served) => (int)JObject.Parse(await served.Client.GetStringAsync("/api/status"))["counts"]!["documents"]!;

    private static void Remove(string store)
    {
        foreach (var file in new[] { store, store + "-wal", store + "-shm" })
            File.Delete(file);
    }
}
