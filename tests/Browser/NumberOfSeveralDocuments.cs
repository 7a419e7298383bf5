using DirectiveMiner.Tests.Web;
using Microsoft.Playwright;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

/// <summary>An address with a number that two plans have.</summary>
public sealed class NumberOfSeveralDocuments(ServedHostilePlans plans, Chromium chromium) : IClassFixture<ServedHostilePlans>, IClassFixture<Chromium>
{
    [SkippableTheory]
    [InlineData("document?doc=77%2FKH-UBND", ".original")]
    [InlineData("coverage?parent=77%2FKH-UBND", ".coverage-head")]
    [InlineData("findings?doc=77%2FKH-UBND", ".total")]
    public async Task LetsTheReaderChoose(string address, string shown)
    {
        var page = await chromium.Open(plans.Address + address, 1280, []);
        await Assertions.Expect(page.Locator(".candidates a")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Locator(".candidates")).ToContainTextAsync("Kế hoạch số 77/KH-UBND");

        await page.Locator(".candidates a").First.ClickAsync();

        await Assertions.Expect(page.Locator(shown)).ToBeVisibleAsync();
    }
}
