using System.Globalization;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>Reasons as sentences; the one place where they are worded, so that no two outputs tell different ones.</summary>
public static class ReasonText
{
    private static readonly Dictionary<CoverageReasonCode, CoverageReasonRow> Sentences =
        DataFile.Rows<CoverageReasonRow>("coverage-reasons.json").ToDictionary(row => row.Reason);

    /// <summary>In English; where a reviewer has overruled the machine, that comes first.</summary>
    public static string Of(ItemCoverage item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var reason = Filled(Sentences[item.Reason.Code].Sentence, item.Reason);
        return item.Correction is { } correction
            ? $"{correction.By}{On(correction)} says so{Note(correction)}; the machine had said: {reason}"
            : reason;
    }

    public static string Vietnamese(ItemCoverage item)
    {
        ArgumentNullException.ThrowIfNull(item);
        var reason = Filled(Sentences[item.Reason.Code].Vietnamese, item.Reason);
        return item.Correction is { } correction
            ? $"{correction.By}{On(correction)} kết luận như vậy{Note(correction)}; máy đã kết luận: {reason}"
            : reason;
    }

    private static string On(Correction correction) => correction.On is { } day ? string.Create(CultureInfo.InvariantCulture, $" ({day:dd/MM/yyyy})") : "";

    private static string Note(Correction correction) => correction.Note is { } note ? $" (“{note}”)" : "";

    private static string Filled(string sentence, CoverageReason reason) => string.Format(CultureInfo.InvariantCulture, sentence, [.. reason.Details]);
}
