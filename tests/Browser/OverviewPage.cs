using System.Globalization;
using System.Text.RegularExpressions;
using DirectiveMiner.Tests.Web;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

public sealed class OverviewPage(ServedCorpus corpus, Chromium chromium) : IClassFixture<ServedCorpus>, IClassFixture<Chromium>
{
    private readonly List<string> faults = [];

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(400)]
    public async Task ShowsTheSumsOfTheStore(int width)
    {
        var counts = JObject.Parse(await corpus.Client.GetStringAsync("/api/status"))["counts"]!;
        var page = await chromium.Open(corpus.Address, width, faults);

        foreach (var (name, count) in new[] { ("Văn bản", "documents"), ("Viện dẫn", "citations"), ("Phong trào, cuộc vận động", "campaigns"), ("Chỉ tiêu", "targets") })
            await Assertions.Expect(Tile(page, name)).ToHaveTextAsync(((int)counts[count]!).ToString("#,0", Vietnamese));
        Assert.Equal((int)counts["documents"]!, await page.EvaluateAsync<int>("[...document.querySelectorAll('.chart')].find(chart => chart.querySelector('h3').textContent === 'Văn bản theo cấp ban hành').querySelectorAll('tbody td').values().reduce((sum, cell) => sum + Number(cell.textContent), 0)"));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task LeadsFromABarToTheDocumentsThatItCounts()
    {
        var page = await chromium.Open(corpus.Address, 1280, faults);
        var chart = Chart(page, "Văn bản theo loại");
        await chart.Locator("canvas").ScrollIntoViewIfNeededAsync();
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

        await ClickUntilItLeads(page, chart.Locator("canvas"));

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search\\?filter=type%3A"));
        await Assertions.Expect(page.Locator(".total")).ToContainTextAsync("văn bản");
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task LeadsFromATableToAsManyDocumentsAsItSays()
    {
        var page = await chromium.Open(corpus.Address, 1280, faults);
        var chart = Chart(page, "Văn bản theo cấp ban hành");
        await chart.Locator("summary").ClickAsync();
        var row = chart.Locator("tbody tr").Filter(new LocatorFilterOptions { HasText = "Cấp tỉnh" });
        var count = await row.Locator("td").InnerTextAsync();

        await row.Locator("a").ClickAsync();

        await Assertions.Expect(page.Locator(".total")).ToHaveTextAsync($"{count} văn bản");
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task IsPaintedAnewInOtherColoursAndWords()
    {
        var page = await chromium.Open(corpus.Address, 1280, faults);
        var light = await Painted(page, "");

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = ColorScheme.Dark });
        var dark = await Painted(page, light);
        await page.ClickAsync(".frame button");
        var english = await Painted(page, dark);

        Assert.Equal(3, new[] { light, dark, english }.Distinct().Count());
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Overview");
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task LeadsToTheGraphOfAParentAndItsCoverage()
    {
        var page = await chromium.Open(corpus.Address, 1280, faults);
        var row = page.Locator(".ranked").First.Locator("tbody tr").Filter(new LocatorFilterOptions { Has = page.Locator("a[href^='/coverage']") }).First;
        var name = await row.Locator("th a").First.InnerTextAsync();

        await row.Locator("a[href^='/graph']").ClickAsync();

        await Assertions.Expect(page.Locator(".about")).ToHaveTextAsync(name);
        Assert.Empty(faults);
    }

    private static NumberFormatInfo Vietnamese { get; } = new() { NumberGroupSeparator = "." };

    private static ILocator Tile(IPage page, string name) =>
        page.Locator(".tile").Filter(new LocatorFilterOptions { Has = page.Locator("dt", new PageLocatorOptions { HasTextRegex = new Regex($"^{Regex.Escape(name)}$") }) }).Locator(".big");

    private static ILocator Chart(IPage page, string title) => page.Locator(".chart").Filter(new LocatorFilterOptions { HasText = title }).First;

    /// <summary>A bar may stand anywhere in its picture, so that the picture is tried from its left end and top.</summary>
    private static async Task ClickUntilItLeads(IPage page, ILocator canvas)
    {
        var (before, room) = (page.Url, (await canvas.BoundingBoxAsync())!);
        for (var x = room.Width / 3; x < room.Width && page.Url == before; x += 40)
        {
            await page.Mouse.ClickAsync(room.X + x, room.Y + 18);
            await page.WaitForTimeoutAsync(50);
        }
    }

    /// <summary>What the first picture shows, once it is not the same as before.</summary>
    private static async Task<string> Painted(IPage page, string before) => await (await page.WaitForFunctionAsync(
        "before => { const canvas = document.querySelector('.chart canvas'); const blank = canvas && Object.assign(document.createElement('canvas'), { width: canvas.width, height: canvas.height }); "
        + "return canvas && canvas.toDataURL() !== before && canvas.toDataURL() !== blank.toDataURL() ? canvas.toDataURL() : false }", before)).JsonValueAsync<string>();
}
