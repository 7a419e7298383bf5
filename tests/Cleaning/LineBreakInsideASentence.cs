using System.Globalization;
using DirectiveMiner.Pipeline.Cleaning;
using Xunit;

namespace DirectiveMiner.Tests.Cleaning;

public sealed class LineBreakInsideASentence
{
    [Theory]
    [InlineData("Thực hiện Kế\nhoạch số 12/KH-UBND")]
    [InlineData("Các trường tiếp tục nâng cao\n\ný thức giữ gìn vệ sinh")]
    [InlineData("Căn cứ Quyết định số\n15/QĐ-UBND")]
    [InlineData("theo Công văn của\nSở Nội vụ")]
    [InlineData("Hội đồng Thi đua\n- Khen thưởng xét duyệt")]
    [InlineData("phát triển kinh tế -\nxã hội của huyện")]
    [InlineData("mục tiêu kinh tế\n- xã hội năm học")]
    [InlineData("hưởng ứng phong trào “Xanh -\nSạch - Đẹp”")]
    [InlineData("thi đua “Nhà trường\n\nVăn hóa - Nhà giáo mẫu mực” trong năm")]
    [InlineData("được nêu (kèm theo\nPhụ lục số 2) và gửi về")]
    [InlineData("Điều\n4. Hiệu lực thi hành")]
    [InlineData("họp ngày\n15/9/2024 tại trường")]
    public void IsASpace(string text) => Assert.DoesNotContain('\n', TextCleaner.Clean(text).Text);

    [Theory]
    [InlineData("Giữ gìn trường lớp sạch\n\n7\n\nđẹp, an toàn", "7")]
    [InlineData("Giữ gìn trường lớp sạch\n\n- 12 -\n\nđẹp, an toàn", "12")]
    [InlineData("Giữ gìn trường lớp sạch\nTrang 3/9\nđẹp, an toàn", "Trang")]
    public void SwallowsThePageNumber(string text, string gone)
    {
        var clean = TextCleaner.Clean(text).Text;
        Assert.DoesNotContain('\n', clean);
        Assert.DoesNotContain(gone, clean, StringComparison.Ordinal);
    }

    [Fact]
    public void SwallowsARunningHeadThatStandsBesideEveryPageNumber()
    {
        var text = string.Concat(Enumerable.Range(1, 4).Select(page => $"Ở trang {page} câu này còn tiếp tục sang\n{page}\nTRƯỜNG TIỂU HỌC HOA MAI\ntrang sau cho hết câu.\n"));
        var clean = TextCleaner.Clean(text).Text;
        Assert.DoesNotContain("HOA MAI", clean, StringComparison.Ordinal);
        Assert.Contains("còn tiếp tục sang", clean, StringComparison.Ordinal);
        Assert.Equal(4, clean.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("", "UBND huyện Đồng Văn - Trang {0}/5\n")]
    [InlineData("KẾ HOẠCH TRỒNG RỪNG NĂM 2024\n\n", "")]
    [InlineData("{0} CÔNG BÁO/Số 15/Ngày 02-3-2024\n", "UBND huyện Đồng Văn\nĐịa chỉ: tổ 3, thị trấn Đồng Văn\n\n{0}\n")]
    public void SwallowsRunningHeadsAndFeet(string head, string foot)
    {
        string[] bodies = ["Trồng rừng do các xã", "làm hằng năm.\nBà con phòng cháy rừng cùng", "kiểm lâm địa bàn.\nVườn ươm được", "dựng ở mỗi thôn.\nHạt giống thì", "mua của trại giống."];
        var text = string.Join('\f', bodies.Select((body, at) =>
            string.Format(CultureInfo.InvariantCulture, head, at + 1) + body + "\n" + string.Format(CultureInfo.InvariantCulture, foot, at + 1)));
        var clean = string.Join(' ', TextCleaner.Clean(text).Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        Assert.All(
            (string[])["các xã làm hằng năm", "rừng cùng kiểm lâm", "được dựng ở", "thì mua của"],
            sentence => Assert.Contains(sentence, clean, StringComparison.Ordinal));
    }

    [Fact]
    public void KeepsLinesAtTheEdgesOfPagesThatAreNotAlike()
    {
        string[] lines = ["Chăm sóc rừng mới trồng", "Khoanh nuôi tái sinh rừng", "Phòng cháy, chữa cháy rừng", "Trồng cây phân tán"];
        var clean = TextCleaner.Clean(string.Join('\f', lines.Select(line => $"{line}\nLiên hệ: Phòng Lâm nghiệp\n"))).Text;
        Assert.All(lines, line => Assert.Contains(line, clean, StringComparison.Ordinal));
    }

    [Fact]
    public void InAHardWrappedText_IsASpaceBeforeACapitalToo()
    {
        const string Line = "Nhà trường phối hợp với cha mẹ học sinh và chính quyền địa phương trong việc";
        var text = string.Join('\n', Enumerable.Repeat(Line, 10)) + "\nBan đại diện giao cho.";
        Assert.DoesNotContain('\n', TextCleaner.Clean(text).Text);
    }
}
