namespace DirectiveMiner.Models;

/// <summary>Abbreviation of a document type as in Nghị định 30/2020/NĐ-CP, Phụ lục III: "KH", "QĐ", "CT"; types without one go by their name.</summary>
public readonly record struct DocumentTypeCode(string Value)
{
    /// <summary>An official letter (công văn), which has no type word of its own.</summary>
    public static readonly DocumentTypeCode OfficialLetter = new("CV");

    /// <summary>A submission to a superior (tờ trình): nobody carries one out.</summary>
    public static readonly DocumentTypeCode Submission = new("TTr");

    public override string ToString() => Value;
}
