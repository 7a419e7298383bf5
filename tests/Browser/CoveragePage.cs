using DirectiveMiner.Tests.Cli;
using Microsoft.Playwright;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

/// <summary>The HTML report of coverage, opened from the disk in a browser.</summary>
public sealed class CoveragePage : IClassFixture<Chromium>, IDisposable
{
    private const string Script = "<script>window.ran = true</script><img src=x onerror=\"window.ran = true\">";

    private readonly Chromium chromium;
    private readonly Workplace workplace = new();
    private readonly List<string> faults = [];
    private readonly JToken pair;
    private readonly string address;

    public CoveragePage(Chromium chromium)
    {
        this.chromium = chromium;
        var parent = workplace.Write("province.txt", Workplace.ProvincePlan.Replace("đầu xuân.", $"đầu xuân {Script}.", StringComparison.Ordinal));
        var child = workplace.Write("district.txt", Workplace.DistrictPlan.Replace("tham gia trồng cây.", $"tham gia trồng cây {Script}.\n2. Phấn đấu 85% số xã tổ chức trồng cây đầu xuân.", StringComparison.Ordinal));
        pair = JArray.Parse(workplace.Run("coverage", "--parent", parent, "--child", child, "--format", "json").Out)[0];
        var page = Path.Combine(workplace.Folder, "coverage.html");
        File.WriteAllText(page, workplace.Run("coverage", "--parent", parent, "--child", child, "--format", "html").Out);
        address = new Uri(page).AbsoluteUri;
    }

    [SkippableTheory]
    [InlineData(1280)]
    [InlineData(400)]
    public async Task ShowsAnItemsEvidenceInBothTextsOnAClick(int width)
    {
        var index = pair["items"]!.ToList().FindIndex(item => item["evidence"]!.Any());
        var item = pair["items"]![index]!;
        var page = await chromium.Open(address, width, faults);

        await page.ClickAsync($".matrix [data-item='{index}']");

        Assert.Equal((string)item["text"]!, string.Concat(await page.Locator(".of-parent mark.now").AllInnerTextsAsync()));
        Assert.Equal(string.Concat(item["evidence"]!.Select(evidence => (string)evidence["text"]!)), string.Concat(await page.Locator(".of-child mark.now").AllInnerTextsAsync()));
        await Assertions.Expect(page.Locator(".of-child mark.now").First).ToBeInViewportAsync();
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task FollowsItsAddressAndBack()
    {
        var page = await chromium.Open(address + "#plan=0&item=1", 1280, faults);
        await Assertions.Expect(page.Locator(".list [aria-pressed=true]")).ToHaveAttributeAsync("data-item", "1");

        await page.ClickAsync(".list [data-item='0']");
        await page.GoBackAsync();

        await Assertions.Expect(page.Locator(".list [aria-pressed=true]")).ToHaveAttributeAsync("data-item", "1");
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task TurnsToEnglish()
    {
        var page = await chromium.Open(address, 1280, faults);

        await page.ClickAsync("#language");

        await Assertions.Expect(page.Locator("h2").First).ToHaveTextAsync("Matrix");
        Assert.Equal("en", await page.GetAttributeAsync("html", "lang"));
    }

    [SkippableFact]
    public async Task RunsNoScriptOfTheTexts()
    {
        var page = await chromium.Open(address + "#plan=0&item=0", 1280, faults);

        await Assertions.Expect(page.Locator(".of-parent .text")).ToContainTextAsync(Script);
        Assert.False(await page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Empty(faults);
    }

    [SkippableFact]
    public async Task PrintsEveryItemWithItsEvidence()
    {
        var page = await chromium.Open(address, 1280, faults);

        await page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });

        await Assertions.Expect(page.Locator(".detail tbody tr").First).ToBeVisibleAsync();
        Assert.Equal(pair["items"]!.Count(), await page.Locator(".detail tbody tr").CountAsync());
        await Assertions.Expect(page.Locator("#viewer")).ToBeHiddenAsync();
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString(await page.PdfAsync(), 0, 4), StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();
}
