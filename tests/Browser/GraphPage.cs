using System.Text.RegularExpressions;
using System.Xml.Linq;
using DirectiveMiner.Tests.Web;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

/// <summary>The citation graph; what it shows is read in the lists that say the same in words.</summary>
public sealed class GraphPage(ServedCorpus corpus, Chromium chromium) : IClassFixture<ServedCorpus>, IClassFixture<Chromium>
{
    private const string Plan = "Kế hoạch số 912/KH-SYT ngày 22/3/2024 của Sở Y tế tỉnh Nghệ An", Parent = "Kế hoạch số 142/KH-UBND ngày 28/2/2024 của Ủy ban nhân dân tỉnh Nghệ An";

    private readonly List<string> faults = [];

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(400)]
    public async Task ShowsADocumentWithItsParentAboveIt(int width)
    {
        var page = await Open("graph?doc=912%2FKH-SYT", width);

        Assert.Equal(["Trung ương", "Bộ, ngành", "Cấp tỉnh", "Sở, ban, ngành"], await page.Locator(".listed h3").AllInnerTextsAsync());
        Assert.Equal([Parent], await page.Locator(".listed section").Nth(2).Locator(".nodes .plain").AllInnerTextsAsync());
        await page.ClickAsync(".listed:nth-of-type(2) summary");
        await Assertions.Expect(Edges(page).Filter(new LocatorFilterOptions { HasText = "văn bản cấp trên" }).Filter(new LocatorFilterOptions { HasText = "142/KH-UBND" })).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".above li").First).ToContainTextAsync(Parent);
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task ExpandsADocumentAndGoesBack()
    {
        var page = await Open("graph?doc=912%2FKH-SYT", 1280);
        var before = await Nodes(page).AllInnerTextsAsync();

        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Mở rộng: Ủy ban nhân dân tỉnh Nghệ An, 142/KH-UBND" }).ClickAsync();
        await Assertions.Expect(Nodes(page).Filter(new LocatorFilterOptions { HasText = "88/KH-UBND" })).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator(".panel h2")).ToHaveTextAsync(Parent);
        var after = await Nodes(page).AllInnerTextsAsync();
        await page.GoBackAsync();

        await Assertions.Expect(Nodes(page)).ToHaveCountAsync(before.Count);
        Assert.Subset(after.ToHashSet(), before.ToHashSet());
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task ExpandsADocumentOnAClickInThePicture()
    {
        var page = await Open("graph?doc=912%2FKH-SYT", 1280);
        var room = (await page.Locator(".canvas").BoundingBoxAsync())!;

        for (var y = 40; y < room.Height && !page.Url.Contains("open=", StringComparison.Ordinal); y += 40)
        {
            await page.Mouse.ClickAsync(room.X + room.Width / 2, room.Y + y);
            await page.WaitForTimeoutAsync(100);
        }

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("[?&]open=[^&]+&node="));
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task IsRestoredFromItsAddress()
    {
        var page = await Open("graph?doc=912%2FKH-SYT", 1280);
        await page.GetByRole(AriaRole.Button, new PageGetByRoleOptions { Name = "Mở rộng: Ủy ban nhân dân tỉnh Nghệ An, 142/KH-UBND" }).ClickAsync();
        await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "Thực hiện", Exact = true }).CheckAsync();
        await page.GetByLabel("Từ năm").FillAsync("2022");
        await page.GetByLabel("Từ năm").PressAsync("Tab");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("relation=implements&from=2022"));
        await Assertions.Expect(Nodes(page).Filter(new LocatorFilterOptions { HasText = "5316" })).ToHaveCountAsync(0);
        var (address, nodes) = (page.Url, await Nodes(page).AllInnerTextsAsync());

        var other = await chromium.Open(address, 1280, faults);

        await Assertions.Expect(Nodes(other)).ToHaveCountAsync(nodes.Count);
        Assert.Equal(nodes, await Nodes(other).AllInnerTextsAsync());
        await Assertions.Expect(other.Locator(".panel h2")).ToHaveTextAsync(Parent);
        await Assertions.Expect(other.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "Thực hiện", Exact = true })).ToBeCheckedAsync();
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task FiltersByRelation()
    {
        var page = await Open("graph?doc=912%2FKH-SYT", 1280);

        await page.GetByRole(AriaRole.Checkbox, new PageGetByRoleOptions { Name = "Căn cứ", Exact = true }).CheckAsync();
        await Assertions.Expect(Nodes(page).Filter(new LocatorFilterOptions { HasText = "142/KH-UBND" })).ToHaveCountAsync(0);
        await page.ClickAsync(".listed:nth-of-type(2) summary");

        Assert.Equal(["căn cứ"], (await Edges(page).Locator("td:nth-child(2)").AllInnerTextsAsync()).Distinct());
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task IsUsedByTheKeyboardAlone()
    {
        var page = await Open("graph?doc=912%2FKH-SYT", 1280);
        await page.Locator(".canvas").FocusAsync();
        var before = await page.Locator(".canvas").ScreenshotAsync();
        await page.Keyboard.PressAsync("ArrowRight");
        await page.Keyboard.PressAsync("+");
        Assert.NotEqual(before, await page.Locator(".canvas").ScreenshotAsync());

        await page.Locator(".listed summary").First.FocusAsync();
        await page.Keyboard.PressAsync("Tab");
        var name = await page.EvaluateAsync<string>("document.activeElement.textContent");
        await page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(page.Locator(".panel h2")).ToContainTextAsync(name);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("open="));
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task SavesWhatItShows()
    {
        var page = await Open("graph?doc=912%2FKH-SYT", 1280);
        var shown = await Nodes(page).CountAsync();

        Assert.Equal(shown, JObject.Parse(await Saved(page, "JSON"))["nodes"]!.Count());
        Assert.Equal(shown, XDocument.Parse(await Saved(page, "GraphML")).Descendants().Count(element => element.Name.LocalName == "node"));
        Assert.Equal(shown + 1, (await Saved(page, "CSV văn bản")).Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("\uFEFFSource,Target,relation", await Saved(page, "CSV quan hệ"), StringComparison.Ordinal);
        Assert.StartsWith("\uFFFDPNG", await Saved(page, "PNG"), StringComparison.Ordinal);
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task BeginsWithWhatMostDocumentsCarryOut()
    {
        var page = await chromium.Open(corpus.Address + "graph", 1280, faults);

        await page.Locator(".starts a").First.ClickAsync();
        await Assertions.Expect(page.Locator(".canvas canvas").First).ToBeAttachedAsync();
        await page.GoBackAsync();
        await page.FillAsync("input[name=doc]", "912/KH-SYT");
        await page.PressAsync("input[name=doc]", "Enter");

        await Assertions.Expect(page.Locator(".about")).ToHaveTextAsync(Plan);
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task AsksWhichDocumentIsMeant()
    {
        var page = await chromium.Open(corpus.Address + "graph?doc=nothing-like-this", 1280, []);

        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("Trong kho không có văn bản này.");
    }

    [SkippableTheory]
    [InlineData("", ".tiles")]
    [InlineData("graph", ".starts")]
    [InlineData("graph?doc=912%2FKH-SYT", ".canvas canvas")]
    public async Task AndTheOverviewAreOpenToEverybody(string address, string shown)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await chromium.Open(corpus.Address + address, 1280, faults);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await Assertions.Expect(page.Locator(shown).First).ToBeAttachedAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

            Assert.Empty(await AxeCore.SeriousFaults(page));
        }
        Assert.Empty(faults);
    }

    private async Task<IPage> Open(string address, int width)
    {
        var page = await chromium.Open(corpus.Address + address, width, faults);
        await Assertions.Expect(page.Locator(".canvas canvas").First).ToBeAttachedAsync();
        return page;
    }

    private static ILocator Nodes(IPage page) => page.Locator(".nodes .plain");

    private static ILocator Edges(IPage page) => page.Locator(".listed tbody tr");

    private static async Task<string> Saved(IPage page, string format)
    {
        var saved = await page.RunAndWaitForDownloadAsync(() => page.Locator(".downloads").GetByRole(AriaRole.Button, new LocatorGetByRoleOptions { Name = format, Exact = true }).ClickAsync());
        using var content = new MemoryStream();
        await using (var stream = await saved.CreateReadStreamAsync())
            await stream.CopyToAsync(content);
        return System.Text.Encoding.UTF8.GetString(content.ToArray());
    }
}
