using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The outline as a list in the order of the text; each item knows its parent.</summary>
public sealed record Outline(ImmutableArray<OutlineItem> Items)
{
    public static readonly Outline None = new([]);

    /// <summary>The index of the innermost item that holds the token, or null.</summary>
    public int? ItemAt(int token)
    {
        var (low, high) = (0, Items.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (Items[middle].Range.Start <= token)
                low = middle + 1;
            else
                high = middle;
        }
        int? index = low == 0 ? null : low - 1;
        while (index is { } i && !Items[i].Range.Contains(token))
            index = Items[i].Parent;
        return index;
    }
}
