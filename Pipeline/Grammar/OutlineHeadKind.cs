namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>What the first word of a line tells about its place in the outline.</summary>
public enum OutlineHeadKind
{
    /// <summary>phụ lục</summary>
    Appendix,

    /// <summary>mẫu số, biểu số: a form, numbered apart</summary>
    Form,

    /// <summary>phần</summary>
    Part,

    /// <summary>chương</summary>
    Chapter,

    /// <summary>mục</summary>
    Division,

    /// <summary>tiểu mục</summary>
    Subdivision,

    /// <summary>điều</summary>
    Article,

    /// <summary>kính gửi: the bullets below are addressees</summary>
    Addressees,

    /// <summary>nơi nhận: the bullets below are recipients</summary>
    Recipients,
}
