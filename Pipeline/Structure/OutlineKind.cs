namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The style of an item's number.</summary>
public enum OutlineKind
{
    /// <summary>Phần</summary>
    Part,

    /// <summary>Chương</summary>
    Chapter,

    /// <summary>Mục</summary>
    Division,

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

    /// <summary>-</summary>
    Dash,

    /// <summary>+ or a deeper bullet</summary>
    Plus,
}
