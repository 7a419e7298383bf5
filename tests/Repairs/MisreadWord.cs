using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Places;
using DirectiveMiner.Tests.Resolution;
using Xunit;

namespace DirectiveMiner.Tests.Repairs;

/// <summary>A word that recognition misread, on its way through mining, store and search.</summary>
public sealed class MisreadWord
{
    private const string Plan = "Số: 15/KH-UBND\n\nKẾ HOẠCH\nTrồng cây xanh năm 2024\n\nCăn cứ Chi thị số 05/CT-TTg ngày 02 tháng 3 năm 2024 của Thủ tướng Chính phủ, Ủy ban nhân dâñ tỉnh giao các sở thưc hiện công tác báo vệ rừng.\n";

    /// <summary>As a page is that tesseract has read.</summary>
    private static MinedDocument Mined(string text)
    {
        var read = SharedFolder.Compose(text);
        return Ingestion.Mine(read with { Problems = [new Problem(ProblemCode.Recognized, "1 of 1 pages were read by character recognition")] });
    }

    [Fact]
    public void IsQuotedAsPrinted()
    {
        var mined = Mined(Plan);

        Assert.NotEmpty(mined.Repairs);
        Assert.All(mined.Repairs, repair => Assert.Equal(repair.Written, repair.Span.Of(Plan)));
        Assert.Contains(mined.Repairs, repair => (repair.Written, repair.Repaired) == ("thưc", "thực"));
        Assert.Equal(Plan.IndexOf("Chi thị", StringComparison.Ordinal), Assert.Single(mined.Citations).Span.Start);
        Assert.StartsWith("Chi thị số 05/CT-TTg", mined.Citations[0].Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"thực hiện\"", "thưc hiện")]
    [InlineData("\"bảo vệ rừng\"", "báo vệ rừng")]
    [InlineData("\"báo vệ rừng\"", "báo vệ rừng")]
    [InlineData("\"nhân dân tỉnh\"", "nhân dâñ tỉnh")]
    public void IsFoundAsMeantAndAsPrinted(string query, string marked)
    {
        var hit = Assert.Single(Hits(Plan, query));

        Assert.Equal(marked, Assert.Single(hit.Snippet!.Highlights).Of(Plan));
    }

    [Fact]
    public void IsNotFoundByAnotherWord() => Assert.Empty(Hits(Plan, "\"bao vây rừng\""));

    /// <summary>The mark that tells the tokenizer of a repair, in a text of somebody who knows it: the words behind it are words of their own.</summary>
    [Fact]
    public void IsNotForgedByAMarkInTheText() => Assert.Single(Hits("KẾ HOẠCH\nTrồng một\uF8FFngàn cây xanh.", "\"một ngàn cây\""));

    private static ImmutableArray<SearchHit> Hits(string text, string query)
    {
        using var texts = new StoredTexts();
        var source = SharedFolder.Compose(text, Path.Combine(Path.GetDirectoryName(texts.Store.FullPath)!, "plan.txt"));
        texts.Write(PreparedDocument.Of(Mined(text) with { Source = source.Source }, source));
        CorpusStep.Run(texts.Store);
        return [.. new DocumentSearch(texts.Store).Answer(new SearchRequest(QueryParser.Parse(query), false, SearchSort.Relevance, null, 10, false, false)).Hits];
    }
}
