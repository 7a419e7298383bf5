namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The style of an item's number.</summary>
public enum OutlineKind
{
    /// <summary>Phụ lục, Mẫu số, or the plan or rules that the document promulgates: a text of its own, numbered apart.</summary>
    Appendix,

    /// <summary>Phần</summary>
    Part,

    /// <summary>Chương</summary>
    Chapter,

    /// <summary>Mục</summary>
    Division,

    /// <summary>Tiểu mục</summary>
    Subdivision,

    /// <summary>Điều</summary>
    Article,

    /// <summary>I, II, III</summary>
    Roman,

    /// <summary>A, B, C</summary>
    Capital,

    /// <summary>1, 2 or 1.1, 1.2</summary>
    Arabic,

    /// <summary>a), b), đ)</summary>
    Letter,

    /// <summary>i), ii), iii)</summary>
    SmallRoman,

    /// <summary>-</summary>
    Dash,

    /// <summary>+ or a deeper bullet</summary>
    Plus,
}
