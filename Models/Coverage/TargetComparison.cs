namespace DirectiveMiner.Models.Coverage;

/// <summary>The child's figure beside the parent's. For "&lt;=" targets the smaller figure is the more ambitious one.</summary>
public enum TargetComparison
{
    Equal,

    /// <summary>More ambitious.</summary>
    Higher,

    /// <summary>Less ambitious.</summary>
    Lower,

    /// <summary>Another year, unit or scope; a total cut down to the child's share.</summary>
    Changed,

    /// <summary>The child sets no such figure.</summary>
    Missing,
}
