namespace DirectiveMiner.Models.Coverage;

/// <summary>What an item of a parent document asks of those below it.</summary>
public enum CoverageItemKind
{
    /// <summary>nhiệm vụ: a leaf of the outline in the sections that tell what to do</summary>
    Task,

    /// <summary>chỉ tiêu: a figure to be reached or kept to</summary>
    Target,

    /// <summary>phong trào, cuộc vận động, chủ đề: a named campaign</summary>
    Campaign,
}
