using DirectiveMiner.Pipeline.Cleaning;
using Xunit;

namespace DirectiveMiner.Tests.Cleaning;

public sealed class LineThatStandsAlone
{
    [Theory]
    [InlineData("MỤC ĐÍCH\ncủa kế hoạch")]
    [InlineData("Nội dung chính\n1. Tuyên truyền")]
    [InlineData("Nội dung chính\na) Tuyên truyền")]
    [InlineData("Nội dung chính\n- Tuyên truyền")]
    [InlineData("Nội dung chính\n+ tuyên truyền")]
    [InlineData("Nội dung chính\n(2) Tuyên truyền")]
    [InlineData("Nội dung của\nĐiều 5. Hiệu lực")]
    [InlineData("Nội dung của\nChương II")]
    [InlineData("Nội dung chính\nII. NHIỆM VỤ")]
    [InlineData("Nội dung chính;\ncác việc khác")]
    [InlineData("KT. HIỆU TRƯỞNG\nPHÓ HIỆU TRƯỞNG\nLê Thị Mai")]
    [InlineData("TRƯỜNG TIỂU HỌC HOA MAI\nSố: 12/KH-THHM")]
    [InlineData("Thời gian: 05 ngày\n2. Kinh phí")]
    [InlineData("Kinh phí mỗi tháng\n2.500.000 đồng")]
    [InlineData("Khai thác tài khoản\n1. Cấp tài khoản")]
    [InlineData("“Điều 2. Phạm vi\nQuy định này áp dụng cho toàn trường.”")]
    [InlineData("Có mặt\nx")]
    public void StaysALine(string text) => Assert.Equal(text.Count(c => c == '\n'), TextCleaner.Clean(text).Text.Count(c => c == '\n'));
}
