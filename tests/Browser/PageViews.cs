using DirectiveMiner.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

/// <summary>The views of search, document, coverage and findings over our own corpus, wide and narrow, light and dark.</summary>
public sealed class PageViews(ServedCorpus corpus, Chromium chromium) : IClassFixture<ServedCorpus>, IClassFixture<Chromium>
{
    private readonly List<string> faults = [];

    public static TheoryData<string, string> Views => new()
    {
        { "search", ".examples a" },
        { "search?q=thi%20đua&filter=type%3AKH", ".hit mark" },
        { "search?q=thi%20đua&passages=true", ".hit mark" },
        { "document?doc=142%2FKH-UBND", ".original mark.citation" },
        { "coverage", ".parents a" },
        { "coverage?parent=142%2FKH-UBND", ".matrix .cell" },
        { "coverage?parent=142%2FKH-UBND&item=1&plan=912%2FKH-SYT", ".of-child mark.now, .told-item.is-missing" },
        { "findings", "h1" },
    };

    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task StandWithoutScrollingSidewaysOrFaults(string address, string shown)
    {
        foreach (var width in new[] { 1920, 1280, 400 })
        {
            var page = await chromium.Open(corpus.Address + address, width, faults);

            await Assertions.Expect(page.Locator(shown).First).ToBeVisibleAsync();

            Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
            Assert.Empty(faults);
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task AreOpenToEverybody(string address, string shown)
    {
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            var page = await chromium.Open(corpus.Address + address, 1280, faults);
            await page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
            await Assertions.Expect(page.Locator(shown).First).ToBeVisibleAsync();
            await page.WaitForLoadStateAsync(LoadState.NetworkIdle);

            Assert.Empty(await AxeCore.SeriousFaults(page));
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Views))]
    public async Task HaveATitleAndOneMainHeading(string address, string shown)
    {
        var page = await chromium.Open(corpus.Address + address, 1280, faults);
        await Assertions.Expect(page.Locator(shown).First).ToBeVisibleAsync();

        Assert.Equal(1, await page.Locator("h1").CountAsync());
        Assert.NotEqual("DirectiveMiner", await page.TitleAsync());
    }

    [SkippableFact]
    public async Task LeadFromASearchToADocumentItsParentTheCoverageAndTheEvidence()
    {
        var page = await chromium.Open(corpus.Address + "search", 1280, faults);
        await page.FillAsync("#query", "số:912/KH-SYT");
        await page.PressAsync("#query", "Enter");
        await page.ClickAsync(".hit h3 a");
        await page.ClickAsync(".way a >> text=142/KH-UBND");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("142/KH-UBND");
        await page.ClickAsync(".actions a[href^='/coverage']");
        await page.Locator(".matrix .cell:has(.covered)").First.ClickAsync();
        await Assertions.Expect(page.Locator(".of-child mark.now").First).ToBeInViewportAsync();
        var evidence = await page.Locator(".told-item .evidence a").First.GetAttributeAsync("href");

        await page.Locator(".told-item .evidence a").First.ClickAsync();

        await Assertions.Expect(page.Locator(".original .block").First).ToBeAttachedAsync();
        Assert.EndsWith(evidence!, page.Url, StringComparison.Ordinal);
        Assert.Equal(await page.EvaluateAsync<int>("[...CSS.highlights.get('place')][0].toString().length"), int.Parse(evidence!.Split('+')[1], System.Globalization.CultureInfo.InvariantCulture));
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task GoBackAndForth()
    {
        var page = await chromium.Open(corpus.Address + "search?q=thi%20đua", 1280, faults);
        await page.Locator(".facet input").First.CheckAsync();
        await Assertions.Expect(page.Locator(".chosen-filters .chip")).ToHaveCountAsync(1);
        await page.ClickAsync(".hit h3 a");
        await Assertions.Expect(page.Locator(".original")).ToBeVisibleAsync();

        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".chosen-filters .chip")).ToHaveCountAsync(1);
        await page.GoBackAsync();
        await Assertions.Expect(page.Locator(".chosen-filters .chip")).ToHaveCountAsync(0);
        await page.GoForwardAsync();

        await Assertions.Expect(page.Locator(".facet input:checked")).ToHaveCountAsync(1);
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task TurnToEnglishAndStaySo()
    {
        var page = await chromium.Open(corpus.Address + "search?q=thi%20đua", 1280, faults);
        await Assertions.Expect(page.Locator("#results")).ToHaveTextAsync("Kết quả");

        await page.ClickAsync(".frame button");
        await Assertions.Expect(page.Locator("#results")).ToHaveTextAsync("Results");
        await page.ReloadAsync();

        await Assertions.Expect(page.Locator("#results")).ToHaveTextAsync("Results");
        Assert.Equal("en", await page.GetAttributeAsync("html", "lang"));
    }

    [SkippableFact]
    public async Task PrintTheMatrixAndThePlanThatIsShown()
    {
        var page = await chromium.Open($"{corpus.Address}coverage?parent=142%2FKH-UBND&plan=912%2FKH-SYT&item=0", 1280, faults);
        await Assertions.Expect(page.Locator(".of-child mark.now").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".on-paper")).ToBeHiddenAsync();

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        Assert.Equal(await page.Locator(".matrix tbody tr").CountAsync(), await page.Locator(".on-paper tbody tr").CountAsync());
        await Assertions.Expect(page.Locator(".on-paper tbody tr").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".frame")).ToBeHiddenAsync();
    }

    [SkippableFact]
    public async Task LetTheKeyboardSkipToTheContent()
    {
        var page = await chromium.Open(corpus.Address + "search", 1280, faults);

        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeInViewportAsync();
        await page.Keyboard.PressAsync("Enter");

        Assert.Equal("content", await page.EvaluateAsync<string>("document.activeElement.id"));
    }
}
