using DirectiveMiner.Pipeline.Coverage;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

public sealed class OwnInitiatives
{
    [Fact]
    public void AreParagraphsClausesAndCampaignsThatTheParentDoesNotHave()
    {
        var parent = ComposedPlan.Of(ComposedPlan.Province, "Phát triển du lịch năm 2024", "I. NHIỆM VỤ", "1. Làm sạch bãi biển vào sáng thứ Bảy hằng tuần.", "2. Tập huấn kỹ năng phục vụ cho chủ nhà nghỉ, lái xe.");
        var child = ComposedPlan.Of(ComposedPlan.District, "Phát triển du lịch năm 2024", "I. NHIỆM VỤ",
            "1. Làm sạch bãi biển vào sáng thứ Bảy hằng tuần; phát động phong trào “Biển gọi”.",
            "2. Tập huấn kỹ năng phục vụ cho chủ nhà nghỉ, lái xe; ký kết hợp đồng đưa đón khách với ga Đông Hà, bến cảng Cửa Việt.",
            "3. Xây chợ đêm ven sông Hiếu, bán đặc sản vùng cao.");

        Assert.Equal(
            ["phát động phong trào “Biển gọi”", "ký kết hợp đồng đưa đón khách với ga Đông Hà, bến cảng Cửa Việt", "Xây chợ đêm ven sông Hiếu, bán đặc sản vùng cao"],
            new CoverageChecker(parent).Check(child).Extra.Select(extra => extra.Text));
    }
}
