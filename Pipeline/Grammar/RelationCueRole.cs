namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>How a cue of relation-cues.json stands to the citations around it.</summary>
public enum RelationCueRole
{
    /// <summary>It governs the list of citations behind it.</summary>
    Governs,

    /// <summary>It stands behind the citations that it governs ("… hết hiệu lực").</summary>
    Behind,

    /// <summary>It picks out members of the list before it ("nhất là"): the governing cue stands farther left.</summary>
    Elaborates,

    /// <summary>It heads a column or list of citations, each on a line of its own ("căn cứ pháp lý").</summary>
    Heads,

    /// <summary>The verb of issuing: the body before it issued the citation behind it.</summary>
    Issues,

    /// <summary>It goes on with the list before it ("cùng với"); with no list there it governs.</summary>
    Joins,

    /// <summary>It governs as the way in which something else is done ("theo"), not as what is done.</summary>
    Manner,

    /// <summary>A change that is only proposed is none yet ("kiến nghị sửa đổi").</summary>
    Proposes,

    /// <summary>Before a verb of carrying out: an earlier document is carried on with ("tiếp tục").</summary>
    Resumes,

    /// <summary>It governs, but a stronger verb of the same chain outweighs it ("quán triệt, tuyên truyền").</summary>
    Weak,
}
