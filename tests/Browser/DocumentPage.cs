using DirectiveMiner.Tests.Web;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

public sealed class DocumentPage(ServedCorpus corpus, Chromium chromium) : IClassFixture<ServedCorpus>, IClassFixture<Chromium>
{
    private const string Doc = "142%2FKH-UBND";

    private readonly List<string> faults = [];

    [SkippableFact]
    public async Task ShowsTheOriginalTextToTheLetter()
    {
        var text = (string)JObject.Parse(await corpus.Client.GetStringAsync($"/api/document/text?doc={Doc}"))["text"]!;
        var page = await Opened("");

        Assert.Equal(text, string.Concat(await page.Locator(".original .block").AllTextContentsAsync()));
    }

    [SkippableFact]
    public async Task MarksEveryMentionAtItsPlace()
    {
        var mined = JObject.Parse(await corpus.Client.GetStringAsync($"/api/document?doc={Doc}"));
        var page = await Opened("");
        foreach (var (kind, list) in new[] { ("citation", "citations"), ("campaign", "campaigns"), ("target", "targets") })
        {
            var marked = string.Concat(await page.Locator($".original mark.{kind}").AllTextContentsAsync());

            Assert.All(mined[list]!, mention => Assert.Contains((string)mention["text"]!, marked, StringComparison.Ordinal));
        }
    }

    [SkippableFact]
    public async Task TellsOfAMentionOnFocusAndLetsGoOnEscape()
    {
        var page = await Opened("");

        await page.Locator(".original mark.citation[role=button]").First.FocusAsync();
        await Assertions.Expect(page.Locator(".told")).ToContainTextAsync("citation.");
        await Assertions.Expect(page.Locator(".told .badge")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(page.Locator(".told")).ToHaveClassAsync("told idle");
    }

    [SkippableFact]
    public async Task TellsOfAMentionThatIsPointedAtAndKeepsItOnAClick()
    {
        var page = await Opened("");
        await page.Locator(".original mark.target").First.HoverAsync();
        await Assertions.Expect(page.Locator(".told")).ToContainTextAsync("target.");
        await page.HoverAsync("h1");
        await Assertions.Expect(page.Locator(".told")).ToHaveClassAsync("told idle");

        await page.Locator(".original mark.target").First.ClickAsync();
        await page.HoverAsync("h1");

        await Assertions.Expect(page.Locator(".told")).ToContainTextAsync("target.");
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task ScrollsToThePlaceInItsAddress()
    {
        var citation = JObject.Parse(await corpus.Client.GetStringAsync($"/api/document?doc={Doc}"))["citations"]!.Last()["span"]!;
        var page = await Opened($"&at={citation["start"]}+{citation["length"]}");

        await Assertions.Expect(page.Locator(".original mark.now").First).ToBeInViewportAsync();
        await Assertions.Expect(page.Locator(".told")).ToContainTextAsync("citation.");
    }

    [SkippableFact]
    public async Task LeavesOutTheMarksOfAKind()
    {
        var page = await Opened("");
        await page.Locator(".kinds label:has(.target) input").UncheckAsync();

        Assert.Equal("none", await page.Locator(".original mark.target:not(.citation, .campaign)").First.EvaluateAsync<string>("mark => getComputedStyle(mark).textDecorationLine"));
        Assert.Contains("without=target", page.Url, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task CopiesItsCitation()
    {
        var page = await Opened("");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);

        await page.ClickAsync(".copy button");

        await Assertions.Expect(page.Locator(".copy [role=status]")).ToHaveTextAsync("Đã chép");
        Assert.StartsWith("Kế hoạch số 142/KH-UBND ngày ", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task SaysWhereThereIsNoSuchDocument()
    {
        var page = await chromium.Open(corpus.Address + "document?doc=nix", 1280, faults);

        await Assertions.Expect(page.Locator(".fault")).ToContainTextAsync("Trong kho không có văn bản này");
    }

    private async Task<IPage> Opened(string more)
    {
        var page = await chromium.Open($"{corpus.Address}document?doc={Doc}{more}", 1280, faults);
        await Assertions.Expect(page.Locator(".original mark").First).ToBeAttachedAsync();
        return page;
    }
}
