using DirectiveMiner.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

public sealed class SearchPage(ServedCorpus corpus, Chromium chromium) : IClassFixture<ServedCorpus>, IClassFixture<Chromium>
{
    private readonly List<string> faults = [];

    [SkippableFact]
    public async Task MarksTheWordsThatWereAskedFor()
    {
        var page = await chromium.Open(corpus.Address + "search?q=%22phong%20trào%22", 1280, faults);

        await Assertions.Expect(page.Locator(".hit .snippet mark").First).ToHaveTextAsync(new System.Text.RegularExpressions.Regex("^phong trào$", System.Text.RegularExpressions.RegexOptions.IgnoreCase));
    }

    [SkippableFact]
    public async Task NarrowsByAFacetToWhatItCounts()
    {
        var page = await chromium.Open(corpus.Address + "search?q=thi%20đua", 1280, faults);
        var facet = page.Locator(".facet label").First;
        var count = await facet.Locator(".count").InnerTextAsync();

        await facet.Locator("input").CheckAsync();
        await Assertions.Expect(page.Locator(".total")).ToHaveTextAsync($"{count} văn bản");

        await page.ClickAsync(".chosen-filters .chip");
        await Assertions.Expect(page.Locator(".chosen-filters")).ToHaveCountAsync(0);
        Assert.Empty(faults);
    }

    [SkippableTheory]
    [InlineData("thi đua nix:KH", "", "nix")]
    [InlineData("thi đua nix:KH", "&filter=year%3A2024", "nix")]
    public async Task MarksThePlaceThatIsWrong(string query, string filter, string wrong)
    {
        var page = await chromium.Open($"{corpus.Address}search?q={Uri.EscapeDataString(query)}{filter}", 1280, faults);

        await Assertions.Expect(page.Locator(".wrong mark")).ToContainTextAsync(wrong);
        Assert.Equal(query, (await page.Locator(".wrong code").InnerTextAsync()).TrimEnd());
        await Assertions.Expect(page.Locator("#query")).ToHaveValueAsync(query);
    }

    [SkippableFact]
    public async Task SaysThatNothingWasFoundAndWhatMayHaveBeenMeant()
    {
        var page = await chromium.Open(corpus.Address + "search?q=phogn", 1280, faults);

        await Assertions.Expect(page.Locator(".total")).ToHaveTextAsync("Không tìm thấy");
        await page.ClickAsync(".advice a.example");

        await Assertions.Expect(page.Locator(".hit").First).ToBeVisibleAsync();
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task TurnsThePage()
    {
        var page = await chromium.Open(corpus.Address + "search?q=thi%20đua&passages=true", 1280, faults);
        var first = await page.Locator(".hit").First.InnerTextAsync();

        await page.ClickAsync(".pages .next");

        await Assertions.Expect(page.Locator(".hit").First).Not.ToHaveTextAsync(first);
        await page.ClickAsync(".pages a");
        await Assertions.Expect(page.Locator(".hit").First).ToContainTextAsync(first.Split('\n')[0]);
    }

    [SkippableFact]
    public async Task SavesWhatItShows()
    {
        var page = await chromium.Open(corpus.Address + "search?q=thi%20đua&filter=type%3AKH", 1280, faults);

        var saved = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync(".downloads a >> text=CSV"));

        using var lines = new StreamReader(await saved.CreateReadStreamAsync());
        Assert.Contains("KH-UBND", await lines.ReadToEndAsync(), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task ListsTheFieldsOfTheQueryLanguage()
    {
        var page = await chromium.Open(corpus.Address + "search", 1280, faults);

        await page.ClickAsync(".help summary");
        await page.ClickAsync(".fields .example >> text=loại:chỉ thị");

        await Assertions.Expect(page.Locator("#query")).ToHaveValueAsync("loại:chỉ thị");
        await Assertions.Expect(page.Locator(".hit h3").First).ToContainTextAsync("Chỉ thị số");
    }
}
