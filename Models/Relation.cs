namespace DirectiveMiner.Models;

/// <summary>How a mention stands to the text that makes it.</summary>
public enum Relation
{
    /// <summary>No cue: merely mentioned.</summary>
    Refers,

    /// <summary>căn cứ</summary>
    Basis,

    /// <summary>thực hiện, triển khai, quán triệt, cụ thể hóa, theo</summary>
    Implements,

    /// <summary>hướng dẫn, quy định chi tiết</summary>
    Guides,

    /// <summary>sửa đổi, bổ sung</summary>
    Amends,

    /// <summary>thay thế</summary>
    Replaces,

    /// <summary>bãi bỏ, hết hiệu lực</summary>
    Repeals,

    /// <summary>tiếp tục thực hiện, in the title of another cited document</summary>
    Continues,
}
