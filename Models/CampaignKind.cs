namespace DirectiveMiner.Models;

/// <summary>What a named campaign is.</summary>
public enum CampaignKind
{
    /// <summary>phong trào thi đua</summary>
    Movement,

    /// <summary>cuộc vận động, tháng hành động</summary>
    Drive,

    /// <summary>chủ đề</summary>
    Theme,

    /// <summary>phương châm, khẩu hiệu</summary>
    Motto,

    /// <summary>đề án, công trình, giải thưởng, mô hình</summary>
    Project,
}
