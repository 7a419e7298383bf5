using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using Xunit;

namespace DirectiveMiner.Tests.Search;

public sealed class SnippetOfText
{
    [Fact]
    public void ShowsThePlaceWithMostOfTheTerms()
    {
        var filler = string.Concat(Enumerable.Repeat("các đơn vị báo cáo kết quả hằng quý ", 40));
        var text = $"trồng rừng {filler} trồng cây gây rừng {filler} cây";

        var snippet = SnippetFinder.Find(text, QueryParser.Parse("trồng cây gây rừng"), null)!;

        Assert.Contains("trồng cây gây rừng", snippet.Span.Of(text), StringComparison.Ordinal);
        Assert.Equal(4, snippet.Highlights.Length);
    }

    [Fact]
    public void IsNoLongerThanAFewLines()
    {
        var text = string.Concat(Enumerable.Repeat("rừng ", 100_000));

        Assert.InRange(SnippetFinder.Find(text, QueryParser.Parse("rừng"), null)!.Span.Length, 1, SnippetFinder.Width + 20);
    }

    [Fact]
    public void IsNothingWhereNothingMatches() => Assert.Null(SnippetFinder.Find("kế hoạch", QueryParser.Parse("chỉ thị"), null));

    [Theory]
    [InlineData("theo Kế hoạch số 36/KH-UBND ngày 02/3", "36/KHUBND", "36/KH-UBND")]
    [InlineData("theo Kế hoạch số 36 /KH- UBND ngày 02/3", "36-kh/ubnd", "36 /KH- UBND")]
    [InlineData("Nghị quyết 06/2022/QH15 ngày", "6 2022 QH15", "06|2022|QH15")]
    public void MarksNumbersHoweverTheyAreParted(string text, string query, string marked) =>
        Assert.Equal(marked, string.Join('|', SnippetFinder.Find(text, QueryParser.Parse(query), null)!.Highlights.Select(span => span.Of(text))));

    [Fact]
    public void LiesInThePassageThatAnswers()
    {
        const string Text = "1. Trồng rừng phòng hộ.\n2. Trồng rừng sản xuất và chăm sóc rừng.";

        var snippet = SnippetFinder.Find(Text, QueryParser.Parse("rừng"), new TextSpan(0, 23))!;

        Assert.All(snippet.Highlights, span => Assert.InRange(span.End, 1, 23));
        Assert.Equal(Text.IndexOf("rừng", StringComparison.Ordinal), snippet.Highlights[0].Start);
    }
}
