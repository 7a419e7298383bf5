using System.Net;
using DirectiveMiner.Web;
using DirectiveMiner.Web.Safety;
using Xunit;

namespace DirectiveMiner.Tests.Web;

public sealed class ServerWithAGate
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    private readonly Clock clock = new();

    private readonly string key;

    private readonly Gate gate;

    public ServerWithAGate() => (gate, key) = Gate.WithToken(Token, clock);

    [Fact]
    public async Task TellsProgramsToSendTheToken()
    {
        await using var served = await Started();

        var (status, code, response) = await served.Ask("/api/status");

        Assert.Equal((HttpStatusCode.Unauthorized, "unauthorized"), (status, code));
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.Single().Scheme);
    }

    [Fact]
    public async Task ShowsBrowsersHowToComeIn()
    {
        await using var served = await Started();

        var (status, _, response) = await served.Ask("/search?q=rừng");

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Contains("--token-file", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("script-src 'self';", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer " + Token, HttpStatusCode.OK)]
    [InlineData("bearer " + Token, HttpStatusCode.OK)]
    [InlineData("Bearer " + Token + "0", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer", HttpStatusCode.Unauthorized)]
    [InlineData("Bearer ", HttpStatusCode.Unauthorized)]
    [InlineData("Basic " + Token, HttpStatusCode.Unauthorized)]
    [InlineData(Token, HttpStatusCode.Unauthorized)]
    [InlineData("", HttpStatusCode.Unauthorized)]
    public async Task LetsTheTokenIn(string header, HttpStatusCode expected)
    {
        await using var served = await Started();

        Assert.Equal(expected, (await served.Ask("/api/status", ("Authorization", header))).Status);
    }

    [Fact]
    public async Task ExchangesTheKeyForACookieOnce()
    {
        await using var served = await Started();

        var first = await Enter(served, key);
        var cookie = first.Headers.GetValues("Set-Cookie").Single();

        Assert.Equal((HttpStatusCode.SeeOther, "/"), (first.StatusCode, first.Headers.Location!.ToString()));
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(Token, cookie, StringComparison.Ordinal);
        Assert.DoesNotContain(key, cookie, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await served.Ask("/api/status", ("Cookie", cookie.Split(';')[0]))).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Enter(served, key)).StatusCode);
    }

    [Fact]
    public async Task TakesTheTokenAtTheEntranceAgainAndAgain()
    {
        await using var served = await Started();

        Assert.Equal(HttpStatusCode.SeeOther, (await Enter(served, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.SeeOther, (await Enter(served, Token)).StatusCode);
    }

    [Fact]
    public async Task TakesNoKeyAfterAQuarterOfAnHour()
    {
        await using var served = await Started();

        clock.Passes(TimeSpan.FromMinutes(16));

        Assert.Equal(HttpStatusCode.Unauthorized, (await Enter(served, key)).StatusCode);
    }

    [Fact]
    public async Task TakesNoKeyFromAnAddress()
    {
        await using var served = await Started();

        Assert.Equal(HttpStatusCode.OK, (await served.Ask($"/enter?key={key}")).Status);
        Assert.Equal(HttpStatusCode.Unauthorized, (await served.Ask($"/api/status?key={key}&token={Token}")).Status);
        Assert.Equal(HttpStatusCode.SeeOther, (await Enter(served, key)).StatusCode);
    }

    [Theory]
    [InlineData("directiveminer=")]
    [InlineData("directiveminer=" + Token)]
    [InlineData("directiveminer=0000000000000000000000000000000000000000000000000000000000000000")]
    public async Task TakesNoOtherCookie(string cookie)
    {
        await using var served = await Started();

        Assert.Equal(HttpStatusCode.Unauthorized, (await served.Ask("/api/status", ("Cookie", cookie))).Status);
    }

    [Fact]
    public async Task TakesABrokenFormForAWrongGuess()
    {
        await using var served = await Started();
        using var form = new ByteArrayContent("key"u8.ToArray());
        form.Headers.TryAddWithoutValidation("Content-Type", "multipart/form-data");

        Assert.Equal(HttpStatusCode.Unauthorized, (await served.Client.PostAsync("/enter", form)).StatusCode);
    }

    [Fact]
    public async Task HearsNoMoreThanTenGuessesAMinute()
    {
        await using var served = await Started();
        for (var i = 0; i < 10; i++)
            Assert.Equal(HttpStatusCode.Unauthorized, (await Enter(served, $"guess{i}")).StatusCode);

        Assert.Equal(HttpStatusCode.TooManyRequests, (await Enter(served, Token)).StatusCode);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await served.Ask("/api/status", ("Authorization", $"Bearer {Token}"))).Status);
        clock.Passes(TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await served.Ask("/api/status", ("Authorization", $"Bearer {Token}"))).Status);
    }

    [Fact]
    public async Task TellsNoSecret()
    {
        await using var served = await Started();
        var cookie = (await Enter(served, key)).Headers.GetValues("Set-Cookie").Single().Split(';')[0];

        foreach (var address in new[] { "/api/status", "/api/nothing", "/api/search?q=type:NIX", "/", "/enter", "/enter.js" })
        {
            var (_, _, response) = await served.Ask(address, ("Cookie", cookie), ("Authorization", $"Bearer {Token}"));
            var all = $"{response.Headers}{response.Content.Headers}{await response.Content.ReadAsStringAsync()}{served.Log}";
            Assert.All(new[] { Token, key, cookie.Split('=')[1] }, secret => Assert.DoesNotContain(secret, all, StringComparison.OrdinalIgnoreCase));
        }
    }

    [Theory]
    [InlineData("short")]
    [InlineData("0123456789abcdef 0123456789abcdef")]
    [InlineData("0123456789abcdef,0123456789abcdef")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef0")]
    [InlineData("0123456789abcdef0123456789abcdế")]
    public void HasATokenThatCanBeSentAndCannotBeGuessed(string token) => Assert.Throws<FormatException>(() => Gate.WithToken(token, clock));

    [Fact]
    public void IsAMustWhereOtherMachinesReachIt() =>
        Assert.Throws<ArgumentException>(() => WebServer.Build(new ServeOptions("none.db", [new ServeUrl(IPAddress.Any, 0)], null, TextWriter.Null)));

    private Task<ServedPlans> Started() => ServedPlans.Start(options => options with { Gate = gate });

    private static Task<HttpResponseMessage> Enter(ServedPlans served, string key) => served.Client.PostAsync("/enter", new FormUrlEncodedContent([new("key", key)]));

    private sealed class Clock : TimeProvider
    {
        private DateTimeOffset now = new(2026, 11, 22, 8, 0, 0, TimeSpan.Zero);

        public void Passes(TimeSpan time) => now += time;

        public override DateTimeOffset GetUtcNow() => now;
    }
}
