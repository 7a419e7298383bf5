using System.Diagnostics;
using DirectiveMiner.Pipeline.Reading.Pages;
using DirectiveMiner.Pipeline.Reading.Pdf;
using DirectiveMiner.Pipeline.Reading.Scans;
using Xunit;

namespace DirectiveMiner.Tests.Reading.Pdf;

public sealed class WordsOnAPage
{
    [Fact]
    public void OfATableStandCellBesideCell() =>
        Assert.Equal("1 | Trồng rừng | 85%\n2 | Chăm sóc | 90%\n", Text(Line(0, "1", 20), Line(0, "Trồng rừng", 100), Line(0, "85%", 300), Line(14, "2", 20), Line(14, "Chăm sóc", 100), Line(14, "90%", 300)));

    [Fact]
    public void OfATableInTwoColumnsStandCellBesideCell() =>
        Assert.Equal("Trồng rừng | 85%\nChăm sóc | 90%\nBảo vệ | 95%\n", Text(Line(0, "Trồng rừng", 20), Line(0, "85%", 300), Line(14, "Chăm sóc", 20), Line(14, "90%", 300), Line(28, "Bảo vệ", 20), Line(28, "95%", 300)));

    [Fact]
    public void OfRecipientsComeBeforeTheSignature() =>
        Assert.Equal(
            "Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n",
            Text(Line(3, "Nơi nhận:", 20), Line(0, "TM. ỦY BAN NHÂN DÂN", 250), Line(17, "- Như trên;", 20), Line(14, "CHỦ TỊCH", 280), Line(31, "- Lưu: VT.", 20)));

    [Fact]
    public void OfAStampOfArrivalComeLast() =>
        Assert.Equal(
            "UBND TỈNH\nSố: 5/KH-UBND\n\nKẾ HOẠCH\n\nSỞ NỘI VỤ\nĐẾN Ngày: 4/4/2024\n",
            Text(Line(0, "UBND TỈNH", 20), Line(14, "Số: 5/KH-UBND", 20), Line(40, "SỞ NỘI VỤ", 30), Line(54, "ĐẾN Ngày: 4/4/2024", 20), Line(80, "KẾ HOẠCH", 200)));

    [Fact]
    public void OfAStampWhoseMarksAreMisreadComeLastToo() =>
        Assert.Equal(
            "Kính gửi: Sở Nội vụ\n\nXét đề nghị của Sở\n\nSỞ NỘI VỤ\nGiờ.......\nĐỀN, 4/4/2024\n",
            Text(Line(0, "Kính gửi: Sở Nội vụ", 200), Line(10, "SỞ NỘI VỤ", 30), Line(24, "Giờ.......", 80), Line(30, "ĐỀN, 4/4/2024", 20), Line(60, "Xét đề nghị của Sở", 20)));

    [Fact]
    public void ThatSayToOrUntilAreNoStamp() =>
        Assert.Equal("PHÁT TRIỂN RỪNG\nĐẾN NĂM 2030\n", Text(Line(0, "PHÁT TRIỂN RỪNG", 100), Line(14, "ĐẾN NĂM 2030", 110)));

    [Fact]
    public void OfASignatureThatAStampHasTornStandInTwoColumns() =>
        Assert.Equal(
            "Nơi nhận:\n- Như trên;\n\nKT. BỘ T RƯỞNG\nTHỨ TRƯỞNG\n",
            Text(Line(0, "Nơi nhận:", 20), Line(0, "KT. BỘ T", 250), Line(0, "RƯỞNG", 320), Line(14, "- Như trên;", 20), Line(14, "THỨ TRƯỞNG", 260)));

    [Fact]
    public void AreCutBeforeTheMotto() =>
        Assert.Equal("SỞ GIÁO DỤC VÀ ĐÀO TẠO\n\nCỘNG HÒA XÃ HỘI\n", ReadingOrder.Text([[.. Words(0, "SỞ GIÁO DỤC VÀ ĐÀO TẠO", 20), .. Words(0, "CỘNG HÒA XÃ HỘI", 166)]]).Text);

    [Fact]
    public void ComeOutOfTheToolsTables()
    {
        var page = Assert.Single(BoxedText.Pages("<page width=\"595\" height=\"842\">\n<line>\n<word xMin=\"1\" yMin=\"2\" xMax=\"30\" yMax=\"14\">S&amp;T\u0001</word>\n<word xMin=\"x\">?\n</line>\n</page>"));
        Assert.Equal(new PageWord("S&T\u0001", 1, 2, 30, 14), Assert.Single(Assert.Single(page.Lines)));
        var recognized = Assert.Single(RecognizedTable.Pages("level\tpage\n5\t1\t1\t1\t1\t1\t10\t10\t60\t20\t90\tTỉnh\n5\t1\t1\t1\t1\t2\t75\t10\t60\t20\t0\t26/2026/NĐ-CP\n5\t1\t1\t1\t1\t3\t140\t10\t5\t20\t20\t|\n5\t1\t2\t1\t1\t1\t10\t50\t9\t20\t90\tS\n5\t1\t3\t1\t1\t1\t10\t90\t9\t20\t90\t2\n"));
        Assert.Equal("Tỉnh 26/2026/NĐ-CP\n\n2\n", recognized.Content.Text);
    }

    /// <summary>Numbers that the tool parts at a hyphen or slash come together; a dash between words stays however unsure it is; a space on the paper stays a space.</summary>
    [Theory]
    [InlineData("TT-\t100\t160\t90|BGDĐT\t163\t260\t90", "TT-BGDĐT")]
    [InlineData("07/\t100\t140\t90|12/2019\t142\t260\t90", "07/12/2019")]
    [InlineData("2021\t100\t160\t90|-\t170\t176\t20|2025\t186\t250\t90", "2021 - 2025")]
    [InlineData("KH-\t100\t160\t90|UBND\t172\t260\t90", "KH- UBND")]
    [InlineData("thi-\t100\t160\t90|đua\t162\t200\t90", "thi- đua")]
    public void ArePartedAsOnThePaper(string words, string expected)
    {
        var rows = words.Split('|').Select(word => word.Split('\t')).Select((word, i) => $"5\t1\t1\t1\t1\t{i + 1}\t{word[1]}\t10\t{int.Parse(word[2], System.Globalization.CultureInfo.InvariantCulture) - int.Parse(word[1], System.Globalization.CultureInfo.InvariantCulture)}\t20\t{word[3]}\t{word[0]}\n");
        Assert.Equal(expected + "\n", Assert.Single(RecognizedTable.Pages($"level\tpage\n{string.Concat(rows)}")).Content.Text);
    }

    [Fact]
    public void InGreatNumbersTakeLinearTime()
    {
        var watch = Stopwatch.StartNew();
        ReadingOrder.Text([.. Enumerable.Range(0, 60_000).Select(i => Line(0, "ĐẾN", i * 60))]);
        ReadingOrder.Text([.. Enumerable.Range(0, 60_000).Select(i => Line(i * 6, "Số:", i % 2 * 200))]);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"took {watch.Elapsed}");
    }

    private static string Text(params IReadOnlyList<PageWord>[] lines) => ReadingOrder.Text(lines).Text;

    private static List<PageWord> Line(double top, string text, double left) => Words(top, text, left);

    private static List<PageWord> Words(double top, string text, double left)
    {
        var words = new List<PageWord>();
        foreach (var word in text.Split(' '))
        {
            words.Add(new PageWord(word, left, top, left + (6 * word.Length), top + 12));
            left += 6 * (word.Length + 1);
        }
        return words;
    }
}
