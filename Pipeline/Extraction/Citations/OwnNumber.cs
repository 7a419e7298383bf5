using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Extraction.Numbers;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>The document's own number is no citation, wherever it is printed (letterhead, "ban hành kèm theo …", running heads).</summary>
public static class OwnNumber
{
    private const int WidestDate = 12;

    public static IReadOnlyList<NumberMention> Without(DocumentView view, DocumentFrame frame, IReadOnlyList<NumberMention> numbers)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(frame);
        ArgumentNullException.ThrowIfNull(numbers);
        var own = frame.Fields.Number?.Value.Folded;
        var kept = new List<NumberMention>(numbers.Count);
        foreach (var number in numbers)
        {
            if (own is not null && DocumentNumber.Fold(number.Text) == own && (IsAttached(view, number) || !HasOtherDate(view, frame, number)))
                continue;
            if (own is null && IsHeading(view, number))
                continue;
            kept.Add(number);
        }
        return kept;
    }

    /// <summary>The same serial of another year: numbers start anew each year.</summary>
    private static bool HasOtherDate(DocumentView view, DocumentFrame frame, NumberMention number) =>
        frame.Fields.Date is { } date
        && MentionTail.Read(view, number.Range.End, Math.Min(view.Tokens.Count, number.Range.End + WidestDate)).Date?.Date is { } printed
        && printed.Year != date.Value.Year;

    /// <summary>"(Ban hành kèm theo Quyết định số …)" in a text that the document itself promulgates.</summary>
    private static bool IsAttached(DocumentView view, NumberMention number)
    {
        for (var at = number.Range.Start - 1; at >= 0 && at > number.Range.Start - 8; at--)
        {
            if (MiningGrammar.Default.CitationWords.Is(view.Tokens[at], CitationWord.Attached))
                return true;
        }
        return false;
    }

    /// <summary>"Số: 338/KH-PGDĐT" on a line of its own.</summary>
    private static bool IsHeading(DocumentView view, NumberMention number)
    {
        var at = number.Range.Start - 1;
        if (at >= 0 && view.Tokens[at].IsSymbol(':'))
            at--;
        return at >= 0 && MiningGrammar.Default.CitationWords.Is(view.Tokens[at], CitationWord.NumberWord)
            && view.Tokens[at].IsCapitalised && (at == 0 || view.Tokens[at - 1].Kind == TokenKind.Break);
    }
}
