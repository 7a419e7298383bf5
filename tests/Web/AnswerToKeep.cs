using System.Net;
using System.Net.Http.Headers;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Web;

/// <summary>Answers that a browser keeps: as a file, or until the store has changed.</summary>
public sealed class AnswerToKeep(ServedCorpus corpus) : IClassFixture<ServedCorpus>
{
    [Theory]
    [InlineData("/api/search?q=rung", "search")]
    [InlineData("/api/cites?citation=34-CT/TW", "cites")]
    [InlineData("/api/campaigns?kind=movement", "campaigns")]
    [InlineData("/api/targets?unit=%25", "targets")]
    [InlineData("/api/findings?kind=noParent", "findings")]
    [InlineData("/api/coverage?parent=112/KH-PGD%C4%90T&child=25/KH-THCS", "coverage")]
    [InlineData("/api/graph?doc=34-CT/TW", "graph")]
    public async Task AsATableOpensInASpreadsheet(string address, string name)
    {
        using var response = await corpus.Client.GetAsync(address + "&format=csv");
        var content = await response.Content.ReadAsByteArrayAsync();

        Assert.Equal($"attachment; filename=\"{name}.csv\"", response.Content.Headers.ContentDisposition?.ToString());
        Assert.Equal([0xEF, 0xBB, 0xBF], content.Take(3));
    }

    [Fact]
    public async Task IsNotSentAgainWhileTheStoreIsTheSame()
    {
        using var first = await corpus.Client.GetAsync("/api/chain?doc=25/KH-THCS");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/chain?doc=25/KH-THCS");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using var second = await corpus.Client.SendAsync(again);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotModified), (first.StatusCode, second.StatusCode));
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task IsNeverAnError()
    {
        using var response = await corpus.Client.GetAsync("/api/document?doc=26/KH-THCS");

        Assert.Equal((HttpStatusCode.NotFound, null, true), (response.StatusCode, response.Headers.ETag, response.Headers.CacheControl!.NoStore));
    }

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    public async Task IsCompressedForWhoTakesIt(string encoding)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/document?doc=25/KH-THCS");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue(encoding));
        using var response = await corpus.Client.SendAsync(request);

        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        Assert.True((await response.Content.ReadAsByteArrayAsync()).Length < 8_000);
    }

    [Theory]
    [InlineData("26/KH-THCS", HttpStatusCode.NotFound, "unknownDocument")]
    [InlineData("27/KH", HttpStatusCode.NotFound, "unknownDocument")]
    public async Task OfADocumentThatIsNotThereNamesThoseNearIt(string asked, HttpStatusCode status, string code)
    {
        using var response = await corpus.Client.GetAsync("/api/document?doc=" + Uri.EscapeDataString(asked));
        var error = JObject.Parse(await response.Content.ReadAsStringAsync())["error"]!;

        Assert.Equal((status, code), (response.StatusCode, (string?)error["code"]));
        Assert.NotEmpty(error["candidates"]!);
        Assert.All(error["candidates"]!, candidate => Assert.NotNull((string?)candidate["key"]));
    }
}
