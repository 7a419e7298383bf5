using DirectiveMiner.Web;
using Xunit;

namespace DirectiveMiner.Tests.Browser;

/// <summary>The page of the server, which a build without npm leaves out: tests that need it are skipped then, except in CI, where they fail.</summary>
internal static class ServedPage
{
    public static void Require(string address)
    {
        var missing = address.StartsWith("http", StringComparison.Ordinal) ? WebServer.MissingPage : null;
        Skip.If(missing is not null && Environment.GetEnvironmentVariable("CI") != "true", $"the page is not there: {missing}");
        Assert.True(missing is null, missing);
    }
}
