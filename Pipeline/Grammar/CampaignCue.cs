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

    /// <summary>theo phát động của, theo lời kêu gọi của: the launcher follows</summary>
    Call,

    /// <summary>triển khai, ban hành: counts as launching after "do" only</summary>
    Hold,

    /// <summary>phát động</summary>
    Launch,

    /// <summary>gồm, như, đó là, mang tên: a list or a name follows</summary>
    Lead,

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

    /// <summary>công đoàn, hội, đội: opens the name of an organisation</summary>
    Organisation,

    /// <summary>giai đoạn, năm: a year follows</summary>
    Period,

    /// <summary>từ năm, từ ngày: the beginning of a time; a period only with its end</summary>
    PeriodFrom,

    /// <summary>đến: between two years</summary>
    PeriodTo,

    /// <summary>các, những, hai: several are meant</summary>
    Plural,

    /// <summary>hưởng ứng: whoever does it is not the launcher</summary>
    Respond,

    /// <summary>trên địa bàn: where it holds; period or launcher may follow</summary>
    Scope,

    /// <summary>công đoàn ngành: named after the branch of the document's issuer where no name follows</summary>
    Sector,

    /// <summary>nhà trường: the issuer of the document, if it is of the kind that the row is named after</summary>
    Self,

    /// <summary>năm nay, cuối năm: in the year of the document</summary>
    ThisYear,

    /// <summary>yêu nước: the name is "phong trào thi đua yêu nước" with its year</summary>
    Whole,

    /// <summary>với: the body that follows is only worked with</summary>
    With,
}
