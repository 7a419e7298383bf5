namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>What a word of campaign-cues.json tells of the campaign beside it.</summary>
public enum CampaignCue
{
    /// <summary>và: joins the items of a list</summary>
    And,

    /// <summary>về việc: a title follows</summary>
    About,

    /// <summary>liên đội, chi đoàn: an organisation within the issuer of the document</summary>
    Branch,

    /// <summary>do, được: the agent follows</summary>
    By,

    /// <summary>triển khai, ban hành: counts as launching after "do" only</summary>
    Hold,

    /// <summary>phát động</summary>
    Launch,

    /// <summary>gắn với, nhằm: no name runs over it</summary>
    NameEnd,

    /// <summary>danh hiệu, gương, cụm từ: what is quoted next is no campaign</summary>
    NotCampaign,

    /// <summary>của: the owner follows</summary>
    Of,

    /// <summary>lập thành tích, chào mừng: opens a name that stands without quotes</summary>
    Opener,

    /// <summary>tổ chức: counts as launching after "do", and in the title of a directive</summary>
    Organise,

    /// <summary>giai đoạn, năm: a year follows</summary>
    Period,

    /// <summary>đến: between two years</summary>
    PeriodTo,

    /// <summary>hưởng ứng: whoever does it is not the launcher</summary>
    Respond,

    /// <summary>trên địa bàn: where it holds; period or launcher may follow</summary>
    Scope,

    /// <summary>nhà trường: the issuer of the document</summary>
    Self,

    /// <summary>yêu nước: the name is "phong trào thi đua yêu nước" with its year</summary>
    Whole,

    /// <summary>với: the body that follows is only worked with</summary>
    With,
}
