using System.Diagnostics;
using Microsoft.Playwright;

namespace DirectiveMiner.Bench.Serve;

/// <summary>How long a user waits for the overview: for its figures, and in Chromium from the address typed to the page drawn with them.</summary>
public static class FirstView
{
    public const string Program = "/usr/bin/chromium";

    private const int Times = 3;

    private static readonly string[] Arguments = ["--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking", "--disable-component-update"];

    /// <summary>Milliseconds of the first request for the figures after the server has started, and of the median of those after it.</summary>
    public static async Task<(double First, double Later)> Figures(Uri server)
    {
        using var client = new HttpClient { BaseAddress = server };
        var taken = new List<double>();
        for (var i = 0; i <= Times; i++)
        {
            var watch = Stopwatch.StartNew();
            await client.GetByteArrayAsync("/api/aggregates");
            taken.Add(watch.Elapsed.TotalMilliseconds);
        }
        return (taken[0], Measure.Median(taken.Skip(1)));
    }

    /// <summary>Milliseconds of a browser that has never been there, and the median of others like it.</summary>
    public static async Task<(double First, double Later)> Drawn(Uri server)
    {
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Program, Args = Arguments });
        var taken = new List<double>();
        for (var i = 0; i <= Times; i++)
        {
            await using var context = await browser.NewContextAsync();
            var page = await context.NewPageAsync();
            var watch = Stopwatch.StartNew();
            await page.GotoAsync(server.ToString());
            await page.Locator("main canvas[style]").First.WaitForAsync();
            taken.Add(watch.Elapsed.TotalMilliseconds);
        }
        return (taken[0], Measure.Median(taken.Skip(1)));
    }
}
