namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>What a known phrase is; one knowledge file each.</summary>
public enum PhraseCategory
{
    /// <summary>document-types.json: kế hoạch, chỉ thị, KH, CT …</summary>
    DocumentType,

    /// <summary>bodies.json: Ủy ban nhân dân, UBND, Sở Nội vụ …</summary>
    Body,

    /// <summary>posts.json: Chủ tịch, Ban Thường vụ …</summary>
    Post,

    /// <summary>provinces.json</summary>
    Province,

    /// <summary>unit-words.json: tỉnh, huyện, TP. …</summary>
    UnitWord,

    /// <summary>ordinals.json: thứ nhất, thứ hai …</summary>
    Ordinal,

    /// <summary>outline-heads.json: phần, chương, điều, phụ lục …</summary>
    OutlineHead,

    /// <summary>promulgation.json: kèm theo …</summary>
    Promulgation,

    /// <summary>campaign-cues.json: phát động, giai đoạn, gắn với …</summary>
    CampaignCue,

    /// <summary>campaign-heads.json: phong trào thi đua, cuộc vận động, chủ đề …</summary>
    CampaignHead,

    /// <summary>known-campaigns.json</summary>
    KnownCampaign,

    /// <summary>non-campaigns.json: người tốt, việc tốt; lao động tiên tiến …</summary>
    NonCampaign,

    /// <summary>comparators.json: ít nhất, không quá …</summary>
    Comparator,

    /// <summary>target-units.json: xã, ha, triệu …</summary>
    TargetUnit,

    /// <summary>target-cues.json: phấn đấu, đạt, đã …</summary>
    TargetCue,

    /// <summary>relation-cues.json: căn cứ, thực hiện, thay thế …</summary>
    RelationCue,

    /// <summary>law-names.json: Luật Đất đai, Bộ luật Lao động …</summary>
    LawName,

    /// <summary>title-starts.json: về việc, phê duyệt, hướng dẫn …, after a citation</summary>
    TitleStart,

    /// <summary>clause-ends.json: nhằm, trong đó …, where a cited title ends</summary>
    ClauseEnd,

    /// <summary>party-events.json: đại hội, hội nghị Trung ương</summary>
    PartyEvent,

    /// <summary>anaphors.json: này, nêu trên</summary>
    Anaphor,

    /// <summary>dates.json: tháng tư …</summary>
    MonthName,

    /// <summary>branches.json: Giáo dục, Y tế … after "ngành"</summary>
    BranchName,

    /// <summary>frame-cues.json: Số, Nơi nhận, Kính gửi, KT. …</summary>
    FrameCue,

    /// <summary>organs-above.json: Tỉnh ủy, Hội đồng nhân dân …</summary>
    OrganAbove,
}
