namespace DirectiveMiner.Tests.Reading;

/// <summary>A text of our own with every tone and most letters.</summary>
internal static class Workplaces
{
    public const string Plan = """
        UBND TỈNH BÌNH MINH
        Số: 45/KH-UBND
        KẾ HOẠCH
        Về việc trồng mới và bảo vệ rừng phòng hộ giai đoạn 2021 - 2025
        Căn cứ Chỉ thị số 13-CT/TW ngày 12 tháng 01 năm 2017 của Ban Bí thư về tăng cường sự lãnh đạo của Đảng;
        Ủy ban nhân dân tỉnh yêu cầu các sở, ngành, địa phương nghiêm túc tổ chức thực hiện; kỹ sư lâm nghiệp hướng dẫn bà con từng thửa, từng khoảnh.
        Phấn đấu đến năm 2025, tỷ lệ che phủ đạt 42,5% trở lên; mỗi xã có ít nhất một vườn ươm; giữ vững những diện tích đã khoanh nuôi.
        """;
}
