using DirectiveMiner.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

/// <summary>Scripts in a title, a quotation and a file name, in each view that shows them.</summary>
public sealed class HostileTexts(ServedHostilePlans plans, Chromium chromium) : IClassFixture<ServedHostilePlans>, IClassFixture<Chromium>
{
    private readonly List<string> faults = [];

    [SkippableTheory]
    [InlineData("search?q=%22trồng%20cây%20gây%20rừng%22", ".hit .title", ServedHostilePlans.Script)]
    [InlineData("document?doc=112%2FKH-UBND", ".document-title", ServedHostilePlans.Script)]
    [InlineData("document?doc=112%2FKH-UBND", ".original", ServedHostilePlans.Script)]
    [InlineData("document?doc=112%2FKH-UBND", ".side", ServedHostilePlans.ProvinceFile)]
    [InlineData("coverage?parent=112%2FKH-UBND", ".document-title", ServedHostilePlans.Script)]
    [InlineData("coverage?parent=112%2FKH-UBND&plan=58%2FKH-UBND&item=0", ".of-child .pair-text", ServedHostilePlans.Script)]
    [InlineData("search?q=%3Cscript%3Ewindow.ran%3Dtrue%3C%2Fscript%3E", ".advice, .hits", "script")]
    public async Task AreShownAndNotRun(string address, string where, string text)
    {
        var page = await chromium.Open(plans.Address + address, 1280, faults);

        await Assertions.Expect(page.Locator(where).Filter(new LocatorFilterOptions { HasText = text }).First).ToBeAttachedAsync();
        Assert.False(await page.EvaluateAsync<bool>("'ran' in window"));
        Assert.Equal(0, await page.Locator("main img, main script").CountAsync());
        Assert.Empty(faults);
    }
}
