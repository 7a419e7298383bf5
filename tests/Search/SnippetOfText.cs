using DirectiveMiner.Pipeline.Search;
using Xunit;

namespace DirectiveMiner.Tests.Search;

public sealed class SnippetOfText
{
    [Fact]
    public void ShowsThePlaceWithMostOfTheTerms()
    {
        var filler = string.Concat(Enumerable.Repeat("các đơn vị báo cáo kết quả hằng quý ", 40));
        var text = $"trồng rừng {filler} trồng cây gây rừng {filler} cây";

        var snippet = SnippetFinder.Find(text, SearchQuery.Parse("trồng cây gây rừng"))!;

        Assert.Contains("trồng cây gây rừng", snippet.Span.Of(text), StringComparison.Ordinal);
        Assert.Equal(4, snippet.Highlights.Length);
    }

    [Fact]
    public void IsNoLongerThanAFewLines()
    {
        var text = string.Concat(Enumerable.Repeat("rừng ", 100_000));

        Assert.InRange(SnippetFinder.Find(text, SearchQuery.Parse("rừng"))!.Span.Length, 1, SnippetFinder.Width + 20);
    }

    [Fact]
    public void IsNothingWhereNothingMatches() => Assert.Null(SnippetFinder.Find("kế hoạch", SearchQuery.Parse("chỉ thị")));
}
