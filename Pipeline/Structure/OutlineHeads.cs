using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>What the rows of outline-heads.json mean for the outline, and how the labels of such items read ("Chương II", "Điều 5").</summary>
public static class OutlineHeads
{
    public const char RomanStyle = 'R';

    public const char DigitStyle = 'D';

    public const char CapitalStyle = 'C';

    /// <summary>A form (Mẫu số 01), which stands below an appendix.</summary>
    public const char FormStyle = 'F';

    private static readonly IReadOnlyList<OutlineHeadRow> Rows = MiningGrammar.Default.OutlineHeads;

    private static readonly Dictionary<(OutlineKind Kind, bool IsForm), string> Names = Enumerable.Range(0, Rows.Count)
        .Where(row => KindOf(row) is not null)
        .ToDictionary(row => (KindOf(row)!.Value, IsForm(row)), row => char.ToUpperInvariant(Rows[row].Name[0]) + Rows[row].Name[1..]);

    /// <summary>The kind of item that the head begins; null for one that begins none.</summary>
    public static OutlineKind? KindOf(int row) => Rows[row].Kind switch
    {
        OutlineHeadKind.Appendix or OutlineHeadKind.Form => OutlineKind.Appendix,
        OutlineHeadKind.Part => OutlineKind.Part,
        OutlineHeadKind.Chapter => OutlineKind.Chapter,
        OutlineHeadKind.Division => OutlineKind.Division,
        OutlineHeadKind.Subdivision => OutlineKind.Subdivision,
        OutlineHeadKind.Article => OutlineKind.Article,
        _ => null,
    };

    public static bool IsForm(int row) => Rows[row].Kind == OutlineHeadKind.Form;

    /// <summary>The head at a line's start, whether it begins an item or not.</summary>
    public static OutlineHeadKind? At(DocumentView view, int token) =>
        view.Tokens[token].IsCapitalised && view.Phrases.At(PhraseCategory.OutlineHead, token) is { } hit ? Rows[hit.Row].Kind : null;

    public static string Label(in OutlineMark mark)
    {
        var name = Names[(mark.Kind, mark.Style == FormStyle)];
        if (mark.Step == 0)
            return name;
        return name + " " + mark.Style switch
        {
            RomanStyle when mark.Step < OutlineNumbers.OfNumber(50) => OutlineNumbers.Text(OutlineKind.Roman, mark.Step),
            CapitalStyle => OutlineNumbers.Text(OutlineKind.Capital, (mark.Step / OutlineNumbers.Unit) - 1),
            _ => OutlineNumbers.Text(OutlineKind.Arabic, mark.Step),
        };
    }
}
