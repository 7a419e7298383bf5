using System.Globalization;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// The label of an item: the numbers from the root, joined by points. Articles are numbered through the whole text, so theirs begins anew ("Điều 5.2.a");
/// "/" stands before what is numbered apart, in an appendix, a promulgated text or a quotation ("KH/II.3", "Điều 1.2/Điều 7").
/// </summary>
public static class OutlineLabel
{
    /// <summary>The label of an item at the end of the path. Root counts the bullets that stand below no item; floor is the depth at which what is quoted begins.</summary>
    public static string Of(in OutlineMark mark, OutlineLevel root, IReadOnlyList<OutlineLevel> path, int floor)
    {
        ArgumentNullException.ThrowIfNull(root);
        ArgumentNullException.ThrowIfNull(path);
        var parent = path.Count - 1;
        if (mark.Kind == OutlineKind.Article)
        {
            while (parent >= floor && parent >= 0 && path[parent].Mark.Kind != OutlineKind.Appendix)
                parent--;
        }
        if (parent < 0)
            return Own(mark, root, path);
        var apart = parent < floor || path[parent].Mark.Kind == OutlineKind.Appendix;
        return path[parent].Label + (apart ? "/" : ".") + Own(mark, root, path);
    }

    private static string Own(in OutlineMark mark, OutlineLevel root, IReadOnlyList<OutlineLevel> path)
    {
        if (mark.Kind <= OutlineKind.Article)
            return OutlineHeads.Label(mark);
        if (mark.IsBullet)
            return (mark.Kind == OutlineKind.Dash ? "-" : "+") + (path.Count == 0 ? root : path[^1]).CountBullet(mark.Kind).ToString(CultureInfo.InvariantCulture);
        var label = OutlineNumbers.Text(mark.Kind, mark.Step);
        for (var prefix = mark.Prefix; prefix != 0 && !(path.Count > 0 && path[^1].Mark.Path == prefix); prefix >>= OutlineNumbers.PathBits)
            label = OutlineNumbers.Text(prefix & ((1UL << OutlineNumbers.PathBits) - 1)) + "." + label;
        return label;
    }
}
