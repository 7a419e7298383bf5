using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Tests.Spans;
using DirectiveMiner.Tests.Places;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>A plan around a few lines: letterhead, title and preamble before, recipients and signature after.</summary>
public static class ComposedPlan
{
    public const string Province = "TỈNH QUẢNG TRỊ";

    public const string District = "HUYỆN CAM LỘ";

    public static CoverageDocument Of(string place, string title, params IEnumerable<string> lines)
    {
        ArgumentNullException.ThrowIfNull(place);
        var name = place[(place.IndexOf(' ', StringComparison.Ordinal) + 1)..];
        var text = $"""
            ỦY BAN NHÂN DÂN
            {place}

            Số: 14/KH-UBND

            {name}, ngày 06 tháng 02 năm 2024

            KẾ HOẠCH
            {title}

            Thực hiện Quyết định số 88/QĐ-TTg ngày 09/01/2024 của Thủ tướng Chính phủ, Ủy ban nhân dân ban hành Kế hoạch như sau:

            {string.Join("\n\n", lines)}

            Nơi nhận:
            - Như trên;
            - Lưu: VT.

            TM. ỦY BAN NHÂN DÂN
            CHỦ TỊCH

            Lê Thị Thanh Hà
            """;
        return CoverageDocument.Of(SharedFolder.Compose(text));
    }
}
