using System.Net;
using Xunit;

namespace DirectiveMiner.Tests.Web;

public sealed class RequestFromElsewhere
{
    [Theory]
    [InlineData("127.0.0.1")]
    [InlineData("localhost:8095")]
    [InlineData("[::1]:8095")]
    public async Task IsAnsweredUnderANameOfThisMachine(string host)
    {
        await using var served = await ServedPlans.Start();

        Assert.Equal(HttpStatusCode.OK, (await served.Ask("/api/status", ("Host", host))).Status);
    }

    [Theory]
    [InlineData("rebound.example")]
    [InlineData("127.0.0.1.example")]
    [InlineData("localhost.example:8095")]
    [InlineData("192.0.2.7")]
    public async Task IsRefusedUnderAnotherName(string host)
    {
        await using var served = await ServedPlans.Start();

        foreach (var address in new[] { "/api/status", "/" })
            Assert.Equal(HttpStatusCode.Forbidden, (await served.Ask(address, ("Host", host))).Status);
    }

    [Theory]
    [InlineData("cross-site", "cors", "empty", HttpStatusCode.Forbidden)]
    [InlineData("same-site", "no-cors", "script", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "iframe", HttpStatusCode.Forbidden)]
    [InlineData("cross-site", "navigate", "document", HttpStatusCode.OK)]
    [InlineData("same-origin", "cors", "empty", HttpStatusCode.OK)]
    [InlineData("none", "navigate", "document", HttpStatusCode.OK)]
    public async Task IsAnsweredToOurPageAndToLinks(string site, string mode, string destination, HttpStatusCode expected)
    {
        await using var served = await ServedPlans.Start();

        var answer = await served.Ask("/api/status", ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination));

        Assert.Equal(expected, answer.Status);
        Assert.Equal("same-origin", answer.Response.Headers.GetValues("Cross-Origin-Resource-Policy").Single());
    }
}
