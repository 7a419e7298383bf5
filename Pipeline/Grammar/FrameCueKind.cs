namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>What a fixed wording of a document's form announces.</summary>
public enum FrameCueKind
{
    /// <summary>The national motto or the Party's name, opposite the issuer.</summary>
    Motto,

    /// <summary>Số</summary>
    Number,

    /// <summary>V/v, về việc</summary>
    Subject,

    /// <summary>Kính gửi</summary>
    Addressee,

    /// <summary>Nơi nhận</summary>
    Recipients,

    /// <summary>Căn cứ, thực hiện: a paragraph of the preamble</summary>
    Basis,

    /// <summary>TM., KT., TL., Q.</summary>
    Acting,

    /// <summary>(Đã ký)</summary>
    Signed,

    /// <summary>PGS.TS., Đại tá: before a person's name</summary>
    Rank,

    /// <summary>What an issuing body does: ban hành, đề nghị</summary>
    Issues,

    /// <summary>thông qua ngày</summary>
    Adopted,

    /// <summary>QUYẾT NGHỊ</summary>
    Enacting,

    /// <summary>Kèm theo, phụ lục</summary>
    Annex,

    /// <summary>ngành: names the branch of a council</summary>
    Branch,
    Day,
    Month,
    Year,

    /// <summary>khóa, kỳ họp: after a council's name</summary>
    Session,

    /// <summary>Phần, Chương, Điều</summary>
    Part,
}
