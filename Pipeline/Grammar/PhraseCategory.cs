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
}
