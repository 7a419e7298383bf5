using DirectiveMiner.Tests.Places;
using Microsoft.Playwright;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

/// <summary>axe-core, as the page's own packages have it. Not installed: the tests that need it are skipped, except in CI, where they fail.</summary>
internal static class AxeCore
{
    private static readonly string Script = RepositoryFolder.Combine("Web/page/node_modules/axe-core/axe.min.js");

    /// <summary>What is serious or worse on a page: the rule and the elements that break it.</summary>
    public static async Task<string[]> SeriousFaults(IPage page)
    {
        var isThere = File.Exists(Script);
        Skip.If(!isThere && Environment.GetEnvironmentVariable("CI") != "true", "axe-core is not there");
        Assert.True(isThere, "axe-core is not there");
        await page.EvaluateAsync(await File.ReadAllTextAsync(Script));
        return await page.EvaluateAsync<string[]>(
            "async () => (await axe.run()).violations.filter(one => one.impact === 'serious' || one.impact === 'critical').map(one => `${one.id}: ${one.nodes.map(node => node.target.join(' ')).slice(0, 5).join(', ')}`)");
    }
}
