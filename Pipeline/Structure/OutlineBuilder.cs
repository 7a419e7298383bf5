using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// Puts marks into a tree, in the order of the text. The path from the root to the item that is being read stands on a stack; a mark goes on with the deepest list there that it continues,
/// opens a new list below the last item where it is a first number, or else is a slip or no label at all. Bounded look-ahead decides what is doubtful.
/// </summary>
public sealed class OutlineBuilder(IReadOnlyList<OutlineMark> marks)
{
    private const int WidestGap = 4;
    private const int WidestArticleGap = 12;
    private const int MostCounts = 8;

    /// <summary>No outline is deeper; what seems to be is one list that starts again and again.</summary>
    private const int Deepest = 20;

    private readonly OutlineAhead ahead = new(marks);
    private readonly OutlineLevel root = new(default, -1, "");
    private readonly List<OutlineLevel> path = [];
    private readonly List<OutlineItem> items = [];
    private int floor;
    private int floorBefore;
    private List<int> articlesBefore = [];
    private List<int> articles = [];
    private List<OutlineLevel> suspended = [];

    /// <summary>The items so far; their ranges end where they do only after <see cref="Close"/>.</summary>
    public ImmutableArray<OutlineItem> Items => [.. items];

    /// <summary>Opens a text of its own (what a decision promulgates): an item that holds all that follows.</summary>
    public void OpenRoot(string label, TokenRange heading, TokenRange range)
    {
        Close(0, range.Start);
        items.Add(new OutlineItem(label, OutlineKind.Appendix, heading, range, 0, null));
        path.Add(new OutlineLevel(new OutlineMark(OutlineKind.Appendix, '\0', 0, 0, range.Start, range.Start, Weak: false, Quoted: false), items.Count - 1, label));
        floor = 1;
        articles = [];
    }

    /// <summary>What follows is quoted (an amendment's new wording): it is all below the item that is open.</summary>
    public void OpenQuotation()
    {
        (floorBefore, articlesBefore) = (floor, articles);
        floor = path.Count;
        articles = [];
    }

    public void CloseQuotation(int end)
    {
        Close(floor, end);
        (floor, articles) = (floorBefore, articlesBefore);
    }

    /// <summary>What follows is not of the items that are open (nơi nhận …), unless a number goes on with them after all, as it does after a form in the middle of a text.</summary>
    public void Suspend(int end)
    {
        if (path.Count > floor)
            suspended = [.. path];
        Close(floor, end);
    }

    /// <summary>Takes the readings [first, last) of one line; true if one of them holds.</summary>
    public bool Take(int first, int last, int end, Func<OutlineMark, TokenRange> headingOf)
    {
        ArgumentNullException.ThrowIfNull(headingOf);
        var (depth, reading) = Place(first, last);
        if (depth < 0 && suspended.Count > 0 && path.Count == floor)
        {
            path.AddRange(suspended.Skip(floor));
            (depth, reading) = Place(first, last);
            if (depth < 0)
                path.RemoveRange(floor, path.Count - floor);
        }
        if (depth < 0)
            return false;
        suspended = [];
        var mark = marks[reading];
        Close(depth, end);
        Add(mark, headingOf(mark));
        return true;
    }

    /// <summary>Ends all items from the depth on at the token.</summary>
    public void Close(int depth, int end)
    {
        for (var i = path.Count - 1; i >= depth; i--)
        {
            var item = items[path[i].Item];
            items[path[i].Item] = item with { Range = new TokenRange(item.Range.Start, Math.Max(end, item.Range.Start + 1)) };
        }
        if (depth < path.Count)
            path.RemoveRange(depth, path.Count - depth);
    }

    /// <summary>The depth at which the line's item stands, and the reading that put it there; −1 if it is none.</summary>
    private (int Depth, int Reading) Place(int first, int last)
    {
        if (marks[first].Kind <= OutlineKind.Article)
            return (PlaceOfHead(first), first);
        if (marks[first].IsBullet)
            return (PlaceOfBullet(marks[first]), first);
        foreach (var strictly in (ReadOnlySpan<bool>)[true, false])
        {
            var (deepest, reading) = (-1, -1);
            for (var i = first; i < last; i++)
            {
                if (Continued(marks[i], strictly, widest: 0) is var depth && depth > deepest)
                    (deepest, reading) = (depth, i);
            }
            if (deepest >= 0)
                return (deepest, reading);
        }
        for (var i = first; i < last; i++)
        {
            if (marks[i].Prefix != 0 && PlaceOfCompound(i) is var depth and >= 0)
                return (depth, i);
        }
        for (var i = first; i < last; i++)
        {
            if (marks[i].Prefix == 0 && marks[i].Step == OutlineNumbers.First(marks[i].Kind) && PlaceOfFirst(i) is var depth and >= 0)
                return (depth, i);
        }
        for (var i = first; i < last; i++)
        {
            if (!marks[i].Weak && marks[i].Prefix == 0 && PlaceOfSlip(i) is var depth and >= 0)
                return (depth, i);
        }
        return marks[first] is { Quoted: true, Weak: false, Prefix: 0 } ? (path.Count, first) : (-1, first);
    }

    /// <summary>The depth of the deepest open list that the mark continues, passing over at most so many numbers; −1 for none.</summary>
    private int Continued(in OutlineMark mark, bool strictly, int widest)
    {
        for (var depth = path.Count - 1; depth >= floor; depth--)
        {
            var open = path[depth].Mark;
            if (mark.IsLike(open, strictly) && OutlineNumbers.Gap(mark.Kind, open.Step, mark.Step) is >= 0 and var gap && gap <= widest)
                return depth;
        }
        return -1;
    }

    private int PlaceOfHead(int at)
    {
        var mark = marks[at];
        if (mark.Kind == OutlineKind.Article)
        {
            var gap = articles.Count == 0 ? -1 : OutlineNumbers.Gap(OutlineKind.Article, articles[^1], mark.Step);
            var believed = mark.Quoted || mark.Step == OutlineNumbers.First(OutlineKind.Article)
                || articles.Exists(step => OutlineNumbers.Gap(OutlineKind.Article, step, mark.Step) == 0)
                || (!mark.Weak && (articles.Count == 0 || gap is > 0 and <= WidestArticleGap))
                || (articles.Count == 0 && ahead.GoesOn(at));
            if (!believed)
                return -1;
        }
        else if (mark.Weak)
            return -1;
        var depth = floor;
        while (depth < path.Count && (path[depth].Mark.Kind < mark.Kind || IsFormBelow(path[depth].Mark, mark) || IsChapterOf(path[depth].Mark, mark)))
            depth++;
        return depth;
    }

    /// <summary>Party rules number their chapters I, II without the word (Hướng dẫn 36-HD/VPTW).</summary>
    private static bool IsChapterOf(in OutlineMark open, in OutlineMark mark) =>
        mark.Kind == OutlineKind.Article && open.Kind is (OutlineKind.Roman or OutlineKind.Capital);

    private static bool IsFormBelow(in OutlineMark open, in OutlineMark mark) =>
        mark is { Kind: OutlineKind.Appendix, Style: OutlineHeads.FormStyle } && open is { Kind: OutlineKind.Appendix, Style: not OutlineHeads.FormStyle };

    /// <summary>Bullets of one sign are one list; another sign makes a list below the item that is open.</summary>
    private int PlaceOfBullet(in OutlineMark mark)
    {
        for (var depth = path.Count - 1; depth >= floor && path[depth].Mark.IsBullet; depth--)
        {
            if (path[depth].Mark.Style == mark.Style)
                return depth;
        }
        return path.Count;
    }

    /// <summary>"1.2": below "1", or beside "1.1" where there is no "1".</summary>
    private int PlaceOfCompound(int at)
    {
        var mark = marks[at];
        for (var depth = path.Count - 1; depth >= floor; depth--)
        {
            var open = path[depth].Mark;
            if (open.Path == mark.Prefix)
                return mark.Weak && mark.Step != OutlineNumbers.First(mark.Kind) ? -1 : depth + 1;
            if (open.Prefix == mark.Prefix && open.Kind == mark.Kind && OutlineNumbers.Gap(mark.Kind, open.Step, mark.Step) is >= 0 and <= WidestGap)
                return mark.Weak ? -1 : depth;
            if (IsWithin(mark.Prefix, open.Path))
                return mark.Weak ? -1 : depth + 1;
        }
        if (mark.Weak || (mark.Step != OutlineNumbers.First(mark.Kind) && !ahead.GoesOn(at)))
            return -1;
        return DepthAbove(OutlineKind.Arabic);
    }

    /// <summary>The number begins with the other.</summary>
    private static bool IsWithin(ulong number, ulong start)
    {
        while (number > start)
            number >>= OutlineNumbers.PathBits;
        return number == start;
    }

    /// <summary>A first number opens a list below the open item, or starts a list of its kind anew.</summary>
    private int PlaceOfFirst(int at)
    {
        var mark = marks[at];
        if ((mark.Weak || mark.Style == '/') && !ahead.GoesOn(at))
            return -1;
        var same = path.Count - 1;
        while (same >= floor && !(mark.IsLike(path[same].Mark, strictly: true) && mark.Prefix == 0))
            same--;
        if (same >= floor)
            return path.Count < Deepest && IsInterlude(at, same) ? path.Count : same;
        var top = path.Count;
        while (top > floor && path[top - 1].Mark.IsBullet)
            top--;
        return mark.Kind is OutlineKind.Roman or OutlineKind.Capital ? DepthAbove(mark.Kind) : top;
    }

    /// <summary>A list below the open item is going on after this one: what starts here is inside of it.</summary>
    private bool IsInterlude(int at, int same)
    {
        for (var depth = path.Count - 1; depth > same; depth--)
        {
            if (!path[depth].Mark.IsBullet && ahead.Continues(path[depth].Mark, at))
                return true;
        }
        return false;
    }

    /// <summary>A number out of turn: one or more were lost before it, or the author miscounted.</summary>
    private int PlaceOfSlip(int at)
    {
        var mark = marks[at];
        if (Continued(mark, strictly: true, WidestGap) is var depth and >= 0)
            return depth;
        for (depth = path.Count - 1; depth >= floor; depth--)
        {
            var open = path[depth].Mark;
            if (mark.IsLike(open, strictly: true))
                return open.Step == mark.Step || ahead.GoesOn(at) ? depth : -1;
        }
        if (!ahead.GoesOn(at) && !(mark.Kind == OutlineKind.Roman && !OutlineNumbers.IsOneLetter(mark.Step)))
            return -1;
        depth = path.Count;
        while (depth > floor && path[depth - 1].Mark.IsBullet)
            depth--;
        return mark.Kind is OutlineKind.Roman or OutlineKind.Capital ? DepthAbove(mark.Kind) : depth;
    }

    private int DepthAbove(OutlineKind kind)
    {
        var depth = path.Count;
        while (depth > floor && (path[depth - 1].Mark.Kind >= kind || path[depth - 1].Mark.IsBullet) && !(kind == OutlineKind.Roman && path[depth - 1].Mark.Kind == OutlineKind.Capital))
            depth--;
        if (kind != OutlineKind.Capital)
            return depth;
        for (var i = floor; i < depth; i++)
        {
            if (path[i].Mark.Kind == OutlineKind.Capital)
                return i;
        }
        return depth;
    }

    private void Add(in OutlineMark mark, TokenRange heading)
    {
        var label = OutlineLabel.Of(mark, root, path, floor);
        int? parent = path.Count == 0 ? null : path[^1].Item;
        items.Add(new OutlineItem(label, mark.Kind, heading, new TokenRange(mark.Line, mark.Line + 1), path.Count, parent));
        path.Add(new OutlineLevel(mark, items.Count - 1, label));
        if (mark.Kind == OutlineKind.Article)
            CountArticle(mark.Step);
        else if (mark.Kind == OutlineKind.Appendix)
            articles = [];
    }

    /// <summary>Articles count on; one out of turn (of a law that is amended, its quotation marks lost) begins a count of its own, which ends where the one before goes on.</summary>
    private void CountArticle(int step)
    {
        var counting = articles.FindLastIndex(last => OutlineNumbers.Gap(OutlineKind.Article, last, step) == 0);
        if (counting >= 0)
        {
            articles.RemoveRange(counting + 1, articles.Count - counting - 1);
            articles[counting] = step;
            return;
        }
        if (articles.Count == MostCounts)
            articles.RemoveAt(0);
        articles.Add(step);
    }
}
