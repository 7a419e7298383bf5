using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The lines of a range that may begin an item, with every reading of their numbers, and the lines below which bullets are none (kính gửi, nơi nhận).</summary>
public sealed class OutlineLines
{
    public OutlineLines(DocumentView view, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(view);
        Range = range;
        var reader = new OutlineMarkReader(view, range.End);
        var atStart = true;
        for (var i = range.Start; i < range.End; i++)
        {
            if (view.Tokens[i].Kind == TokenKind.Break)
                atStart = true;
            else if (atStart)
            {
                atStart = false;
                var count = marks.Count;
                reader.Read(i, marks);
                if (marks.Count == count && OutlineHeads.At(view, i) is OutlineHeadKind.Recipients or OutlineHeadKind.Addressees)
                    stops.Add((i, OutlineHeads.At(view, i)!.Value));
            }
        }
    }

    private readonly List<OutlineMark> marks = [];
    private readonly List<(int Token, OutlineHeadKind Kind)> stops = [];

    public TokenRange Range { get; }

    public IReadOnlyList<OutlineMark> Marks => marks;

    public IReadOnlyList<(int Token, OutlineHeadKind Kind)> Stops => stops;
}
