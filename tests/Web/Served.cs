using System.Net;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Web;

public sealed class Served(ServedCorpus corpus) : IClassFixture<ServedCorpus>
{
    [Fact]
    public async Task StatusTellsWhatTheStoreHolds()
    {
        var status = JObject.Parse(await corpus.Client.GetStringAsync("/api/status"));

        Assert.True((int)status["counts"]!["documents"]! > 20);
    }

    [Fact]
    public async Task AWrongQuerySaysWhere()
    {
        var response = await corpus.Client.GetAsync("/api/search?q=type%3ANIX");

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal(5, (int)JObject.Parse(await response.Content.ReadAsStringAsync())["error"]!["span"]!["start"]!);
    }
}
