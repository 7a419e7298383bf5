using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>
/// Finds, in the original text and with no help of the grammar, what looks like a document's number and every figure with %.
/// Independent of the extractors on purpose. Anchored on the separator and on %, with bounded walks: linear.
/// </summary>
public static class Candidates
{
    /// <summary>No serial, year or figure is longer.</summary>
    private const int Reach = 24;

    public static IEnumerable<(AuditKind Kind, TextSpan Span)> In(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var free = 0;
        for (var at = 0; at < original.Length; at++)
        {
            var c = original[at];
            var span = c == '%' ? Percentage(original, at, free) : IsSeparator(c) ? Number(original, at, free) : null;
            if (span is not { } found)
                continue;
            yield return (c == '%' ? AuditKind.Percentage : AuditKind.Number, found);
            free = found.End;
            at = found.End - 1;
        }
    }

    /// <summary>The figure before %: digits with dots and commas inside, at most one space before the sign.</summary>
    private static TextSpan? Percentage(string text, int sign, int free)
    {
        var last = sign - 1;
        if (last > free && IsSpace(text[last]))
            last--;
        var first = last + 1;
        while (first > free && last - first < Reach && (char.IsAsciiDigit(text[first - 1]) || (text[first - 1] is ',' or '.' && first <= last)))
            first--;
        while (first <= last && !char.IsAsciiDigit(text[first]))
            first++;
        return first <= last && char.IsAsciiDigit(text[last]) ? TextSpan.FromBounds(first, sign + 1) : null;
    }

    /// <summary>Digits before the separator (with the year between, 98/2023/NĐ-CP), two capitals or more behind it and the rest of their word (TTg); a space beside a dash on one side only.</summary>
    private static TextSpan? Number(string text, int separator, int free)
    {
        var next = separator + 1;
        if (next < text.Length && IsSpace(text[next]))
            next++;
        var spaced = next > separator + 1;
        if (next + 1 >= text.Length || !IsCapital(text[next]) || !IsCapital(text[next + 1]))
            return null;
        var first = separator;
        if (first > free && IsSpace(text[first - 1]))
        {
            if (spaced && text[separator] != '/')
                return null;
            first--;
        }
        if (first == free || !char.IsAsciiDigit(text[first - 1]))
            return null;
        var floor = Math.Max(free, first - Reach);
        while (first > floor && (char.IsAsciiDigit(text[first - 1]) || ((IsSeparator(text[first - 1]) || text[first - 1] == '.') && first - 1 > floor && char.IsAsciiDigit(text[first - 2]))))
            first--;
        if (first > free && (Letters.IsLetter(text[first - 1]) || (first == floor && char.IsAsciiDigit(text[first - 1]))))
            return null;
        var end = next;
        while (end < text.Length && (IsCapital(text[end]) || char.IsAsciiDigit(text[end]) || text[end] == '&'
            || (IsSeparator(text[end]) && end + 1 < text.Length && IsCapital(text[end + 1]))))
            end++;
        if (end < text.Length && char.IsLower(text[end]) && end - next < 3)
            return null;
        while (end < text.Length && end - next < Reach && char.IsLower(text[end]))
            end++;
        return TextSpan.FromBounds(first, end);
    }

    private static bool IsSeparator(char c) => c is '/' or '-' or '\u2013' or '\u2014' or '\u2010' or '\u2011' or '\u2212';

    private static bool IsSpace(char c) => c is ' ' or '\u00A0' or '\t';

    private static bool IsCapital(char c) => Letters.IsLetter(c) && char.IsUpper(c);
}
