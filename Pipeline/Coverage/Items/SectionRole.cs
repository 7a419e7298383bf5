namespace DirectiveMiner.Pipeline.Coverage.Items;

/// <summary>What a section of a plan or directive is for (gold/COVERAGE.md, "What is an item of the parent").</summary>
public enum SectionRole
{
    /// <summary>A heading that tells nothing, or none: what is said there counts as something to do.</summary>
    Unknown,

    /// <summary>nội dung, nhiệm vụ, giải pháp, biện pháp</summary>
    Tasks,

    /// <summary>chỉ tiêu, mục tiêu</summary>
    Targets,

    /// <summary>tổ chức thực hiện: who reports when</summary>
    Organisation,

    /// <summary>tình hình, kết quả thực hiện: what has been</summary>
    Past,

    /// <summary>mục đích, yêu cầu; scope; letterhead, preamble, recipients: nothing to do</summary>
    None,
}
