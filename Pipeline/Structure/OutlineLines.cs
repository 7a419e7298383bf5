using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The lines of a range that may begin an item, with every reading of their numbers. Rows of tables are no items.</summary>
public sealed class OutlineLines
{
    public OutlineLines(DocumentView view, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(view);
        Range = range;
        var reader = new OutlineMarkReader(view, range.End);
        var atStart = true;
        var tables = view.Clean.Tables;
        var (table, next) = (0, tables.IsEmpty ? int.MaxValue : view.RangeOf(tables[0]).Start);
        for (var i = range.Start; i < range.End; i++)
        {
            while (i >= next)
            {
                i = Math.Max(i, view.RangeOf(tables[table++]).End);
                next = table < tables.Length ? view.RangeOf(tables[table]).Start : int.MaxValue;
            }
            if (i >= range.End)
                break;
            if (view.Tokens[i].Kind == TokenKind.Break)
                atStart = true;
            else if (atStart)
            {
                atStart = false;
                var count = marks.Count;
                reader.Read(i, marks);
                if (marks.Count > count)
                    continue;
                if (OutlineHeads.At(view, i) is OutlineHeadKind.Recipients or OutlineHeadKind.Addressees)
                    stops.Add(i);
                else if (view.Tokens[i].First is '"' or '\u201C' or '\u00AB')
                    quotations.Add(i);
            }
        }
    }

    private readonly List<OutlineMark> marks = [];
    private readonly List<int> stops = [];
    private readonly List<int> quotations = [];

    public TokenRange Range { get; }

    public IReadOnlyList<OutlineMark> Marks => marks;

    /// <summary>The lines below which bullets are no items: kính gửi, nơi nhận.</summary>
    public IReadOnlyList<int> Stops => stops;

    /// <summary>The lines that begin with a quotation mark and have no number.</summary>
    public IReadOnlyList<int> Quotations => quotations;
}
