using DirectiveMiner.Tests.Browser;
using DirectiveMiner.Tests.Cli;
using Microsoft.Playwright;
using Xunit;

namespace DirectiveMiner.Tests.Export;

/// <summary>The folder of pages, opened from the disk in a browser.</summary>
public sealed class ExportedPages : IClassFixture<Chromium>, IDisposable
{
    private const string Script = "<script>window.ran = true</script><img src=x onerror=\"window.ran = true\">";

    private readonly Chromium chromium;
    private readonly Workplace workplace = new();
    private readonly List<string> faults = [];
    private readonly Uri folder;

    public ExportedPages(Chromium chromium)
    {
        this.chromium = chromium;
        workplace.Write("province.txt", Workplace.ProvincePlan.Replace("đầu xuân.", $"đầu xuân {Script}.", StringComparison.Ordinal));
        workplace.Write("district.txt", Workplace.DistrictPlan.Replace("trồng cây gây rừng năm 2024\n\n", $"trồng cây gây rừng năm 2024 {Script}\n\n", StringComparison.Ordinal));
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
        var exported = Path.Combine(workplace.Folder, "pages");
        Assert.Equal(Path.Combine(exported, "index.html"), workplace.Run("export", "--format", "html", "--out", exported).Out.Trim());
        folder = new Uri(exported + "/");
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(400)]
    public async Task LeadFromAWordWithoutDiacriticsToItsPlaceInTheText(int width)
    {
        var page = await chromium.Open(new Uri(folder, "index.html").AbsoluteUri, width, faults);
        await page.FillAsync("#query", "ho dan");
        await Assertions.Expect(page.Locator("#told")).ToHaveTextAsync("1 văn bản");

        await page.ClickAsync("#found a");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Kế hoạch số 58/KH-UBND ngày 20/3/2024 của Ủy ban nhân dân huyện Đồng Văn");
        Assert.Contains("hộ", await page.EvaluateAsync<string[]>("[...CSS.highlights.get('found')].map(String)"));
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task LeadFromAPlanToItsDirectiveAndOnToTheOneThatIsOnlyCited()
    {
        var page = await chromium.Open(new Uri(folder, "graph.html").AbsoluteUri, 1280, faults);
        await page.ClickAsync(".cascade summary .soft");
        await page.ClickAsync(".cascade a:has-text('58/KH-UBND')");
        await page.ClickAsync("svg.graph a:has-text('112/KH-UBND')");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("số 112/KH-UBND");

        await page.ClickAsync(".text a.citation");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("không có trong kho");
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task ShowAScriptOfATextAsText()
    {
        var page = await chromium.Open(new Uri(folder, "index.html").AbsoluteUri + "#query=58%2FKH-UBND+huong+ung", 1280, faults);
        await Assertions.Expect(page.Locator("#found .soft").First).ToContainTextAsync("<script>window.ran = true</script>");
        await page.ClickAsync("#found a");

        await Assertions.Expect(page.Locator("#text")).ToContainTextAsync("<script>window.ran = true</script>");
        Assert.False(await page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task KeepTheLanguageThatWasChosen()
    {
        var page = await chromium.Open(new Uri(folder, "index.html").AbsoluteUri, 1280, faults);
        await page.ClickAsync("#language");
        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Search");

        await page.ClickAsync("nav a[data-l=graph]");

        await Assertions.Expect(page.Locator("h1")).ToHaveTextAsync("Directives and the plans that carry them out");
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task FindThePlansOfOneYearAndLevel()
    {
        var page = await chromium.Open(new Uri(folder, "index.html").AbsoluteUri, 1280, faults);
        await Assertions.Expect(page.Locator("#told")).ToHaveTextAsync("2 văn bản");

        await page.SelectOptionAsync("#level", "district");

        await Assertions.Expect(page.Locator("#told")).ToHaveTextAsync("1 văn bản");
        await Assertions.Expect(page.Locator("#found a")).ToContainTextAsync("58/KH-UBND");
        Assert.Empty(faults);
    }

    public void Dispose() => workplace.Dispose();
}
