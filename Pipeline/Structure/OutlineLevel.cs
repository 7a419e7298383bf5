namespace DirectiveMiner.Pipeline.Structure;

/// <summary>An item on the path from the root to the one that is being read: its mark, its index, its label, and how many bullets it has had so far.</summary>
public sealed class OutlineLevel(OutlineMark mark, int item, string label)
{
    public OutlineMark Mark { get; } = mark;

    public int Item { get; } = item;

    public string Label { get; } = label;

    /// <summary>The place of the next bullet of the kind below this item, from 1.</summary>
    public int CountBullet(OutlineKind kind) => kind == OutlineKind.Dash ? ++dashes : ++pluses;

    private int dashes;
    private int pluses;
}
