using System.Net;
using DirectiveMiner.Tests.Browser;
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

    [SkippableTheory]
    [InlineData("/page.js", "text/javascript")]
    [InlineData("/page.css", "text/css")]
    [InlineData("/search?q=x", "text/html")]
    [InlineData("/no/such.thing", "text/html")]
    public async Task EveryOtherAddressIsThePageOrAFileOfIt(string address, string mediaType)
    {
        ServedPage.Require(corpus.Address);
        var response = await corpus.Client.GetAsync(address);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType!.MediaType);
    }
}
