namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>What a known phrase is; one knowledge file each.</summary>
public enum PhraseCategory
{
    /// <summary>document-types.json: kế hoạch, chỉ thị, KH, CT …</summary>
    DocumentType,
}
