using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>
/// Explains a finding by how it is written (part of a web address, a blank serial, the cell of a table) or by the cue nearest before it, or else nearest behind it,
/// in its own line. Looks at a bounded window, so its cost is that of the findings.
/// </summary>
public static class AuditReasons
{
    private const int Before = 140;
    private const int After = 50;
    private const int CellReach = 12;

    private static readonly Vocabulary Words = new();
    private static readonly IReadOnlyList<AuditReasonRow> Rows = DataFile.Rows<AuditReasonRow>("audit-reasons.json");
    private static readonly PhraseTable Phrases = Load();

    /// <summary>The code of the row, or null.</summary>
    public static string? Of(AuditKind kind, string original, int start, int end)
    {
        ArgumentNullException.ThrowIfNull(original);
        var from = Math.Max(0, start - Before);
        from = original.LastIndexOf('\n', Math.Max(start - 1, 0), Math.Max(start - from, 0)) is var line and >= 0 ? line + 1 : from;
        var to = Math.Min(original.Length, end + After);
        to = original.IndexOf('\n', end, to - end) is var next and >= 0 ? next : to;
        var (before, after) = (original[from..start], original[end..to]);
        return (kind == AuditKind.Number ? WrittenNumber(before) : null)
            ?? CodesIn(kind, before).LastOrDefault()
            ?? CodesIn(kind, after).FirstOrDefault()
            ?? (kind == AuditKind.Percentage && IsCell(before, after) ? "table" : null);
    }

    private static string? WrittenNumber(string before)
    {
        var word = before[(before.LastIndexOfAny([' ', '\t']) + 1)..];
        return word.Contains("//", StringComparison.Ordinal) || word.Contains("www.", StringComparison.Ordinal) ? "web-address"
            : before.EndsWith('/') || before.EndsWith('\u2026') || before.EndsWith("..", StringComparison.Ordinal) ? "blank-serial"
            : before.EndsWith(':') && char.IsAsciiDigit(before.Length > 1 ? before[^2] : ' ') ? "standard"
            : null;
    }

    /// <summary>A bar beside the figure, or no letter near it on either side.</summary>
    private static bool IsCell(string before, string after) =>
        before.TrimEnd().EndsWith('|') || after.TrimStart().StartsWith('|')
        || !before[Math.Max(0, before.Length - CellReach)..].Any(Letters.IsLetter) && !after[..Math.Min(after.Length, CellReach)].Any(Letters.IsLetter);

    private static List<string> CodesIn(AuditKind kind, string text)
    {
        using var tokens = Lexer.Tokenize(TextCleaner.Clean(text).Text, Words);
        using var hits = Phrases.Find(tokens);
        var codes = new List<string>();
        foreach (var hit in hits.Of(default))
        {
            if (Rows[hit.Row].Kinds.Contains(kind))
                codes.Add(Rows[hit.Row].Code);
        }
        return codes;
    }

    private static PhraseTable Load()
    {
        var phrases = new PhraseTable(Words);
        for (var row = 0; row < Rows.Count; row++)
        {
            foreach (var variation in Rows[row].Variations)
                phrases.Add(default, row, variation, Rows[row].Tolerant);
        }
        return phrases;
    }
}
