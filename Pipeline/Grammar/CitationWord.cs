namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>What a single word can be in a citation; the rows of citation-words.json, by their codes.</summary>
[Flags]
public enum CitationWord
{
    None = 0,

    /// <summary>và, hoặc: between the items of a list</summary>
    And = 1 << 0,

    /// <summary>điều</summary>
    Article = 1 << 1,

    /// <summary>do (… ban hành)</summary>
    By = 1 << 2,

    /// <summary>khoản</summary>
    Clause = 1 << 3,

    /// <summary>phụ lục, chương, mục, phần</summary>
    Appendix = 1 << 4,

    /// <summary>ngày</summary>
    Day = 1 << 5,

    /// <summary>tháng</summary>
    Month = 1 << 6,

    /// <summary>năm</summary>
    Year = 1 << 7,

    /// <summary>words that the name of a law does not go on with</summary>
    NameEnd = 1 << 8,

    /// <summary>số</summary>
    NumberWord = 1 << 9,

    /// <summary>của</summary>
    Of = 1 << 10,

    /// <summary>các, những</summary>
    Plural = 1 << 11,

    /// <summary>điểm</summary>
    Point = 1 << 12,

    /// <summary>khóa (XI)</summary>
    Term = 1 << 13,

    /// <summary>lần, thứ</summary>
    Ordinal = 1 << 14,

    /// <summary>nhiệm kỳ</summary>
    Tenure = 1 << 15,

    /// <summary>Đảng</summary>
    Party = 1 << 16,

    /// <summary>Cộng sản Việt Nam, after Đảng</summary>
    PartyName = 1 << 17,

    /// <summary>về</summary>
    About = 1 << 18,

    /// <summary>sửa (đổi)</summary>
    Amend = 1 << 19,

    /// <summary>nước</summary>
    State = 1 << 20,

    /// <summary>kèm (theo)</summary>
    Attached = 1 << 21,

    /// <summary>cùng (ngày)</summary>
    Same = 1 << 22,

    /// <summary>kỷ, pháp, dự: words whose second syllable is luật</summary>
    HalfOfLaw = 1 << 23,

    /// <summary>tại</summary>
    At = 1 << 24,

    /// <summary>được, bị; đã before it</summary>
    Passive = 1 << 25,

    /// <summary>STT: heads the first column of a table</summary>
    RowNumber = 1 << 26,

    /// <summary>No name goes on with it.</summary>
    NameStop = NameEnd | Passive,

    Provision = Article | Clause | Appendix | Point,
}
