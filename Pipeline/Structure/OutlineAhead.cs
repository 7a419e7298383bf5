namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Looks a bounded way ahead in the marks of a text, to see whether a list goes on.</summary>
public sealed class OutlineAhead(IReadOnlyList<OutlineMark> marks)
{
    private const int Farthest = 64;

    /// <summary>The number that follows the mark's own comes after it.</summary>
    public bool GoesOn(int at)
    {
        var mark = marks[at];
        for (var i = at + 1; i < marks.Count && i < at + Farthest; i++)
        {
            if (mark.IsLike(marks[i], strictly: true) && OutlineNumbers.Gap(mark.Kind, mark.Step, marks[i].Step) == 0)
                return true;
        }
        return false;
    }

    /// <summary>The list of the open item goes on after the mark, before another of its kind begins or an article or chapter ends it.</summary>
    public bool Continues(in OutlineMark open, int at)
    {
        for (var i = at + 1; i < marks.Count && i < at + Farthest && marks[i].Kind > OutlineKind.Article; i++)
        {
            if (!open.IsLike(marks[i], strictly: true))
                continue;
            if (OutlineNumbers.Gap(open.Kind, open.Step, marks[i].Step) == 0)
                return true;
            if (marks[i].Step == OutlineNumbers.First(open.Kind))
                return false;
        }
        return false;
    }
}
