using Microsoft.Playwright;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

/// <summary>Debian's Chromium, without a window. Not there: the tests that need it are skipped, except in CI, where they fail.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private static readonly string? Program = new[] { "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }.FirstOrDefault(File.Exists);

    /// <summary>Milliseconds that a page may take to come to what is expected: machines that run tests are often crowded.</summary>
    private const float Patience = 30_000;

    private IPlaywright? playwright;
    private IBrowser? browser;

    public async Task InitializeAsync()
    {
        if (Program is null)
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = Program,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A new page of this width; whatever goes wrong in it, and every request beyond the address's own server or disk, is added to <paramref name="faults"/>.</summary>
    public async Task<IPage> Open(string address, int width, List<string> faults)
    {
        var inCi = Environment.GetEnvironmentVariable("CI") == "true";
        Skip.If(browser is null && !inCi, "chromium is not there");
        Assert.True(browser is not null, "chromium is not there");
        ServedPage.Require(address);
        var origin = new Uri(address).GetLeftPart(UriPartial.Authority);
        var page = await browser.NewPageAsync(new BrowserNewPageOptions { ViewportSize = new ViewportSize { Width = width, Height = 900 } });
        page.PageError += (_, fault) => faults.Add(fault);
        page.Console += (_, message) => faults.AddRange(message.Type is "error" or "warning" ? [message.Text] : []);
        page.Request += (_, request) => faults.AddRange(request.Url.StartsWith(origin, StringComparison.Ordinal) ? [] : [$"request: {request.Url}"]);
        await page.GotoAsync(address);
        return page;
    }

    public async Task DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
    }
}
