using System.Globalization;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>Reasons as sentences; the one place where they are worded, so that no two outputs tell different ones.</summary>
public static class ReasonText
{
    private static readonly Dictionary<CoverageReasonCode, CoverageReasonRow> Sentences =
        DataFile.Rows<CoverageReasonRow>("coverage-reasons.json").ToDictionary(row => row.Reason);

    public static string Of(CoverageReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Filled(Sentences[reason.Code].Sentence, reason);
    }

    public static string Vietnamese(CoverageReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return Filled(Sentences[reason.Code].Vietnamese, reason);
    }

    private static string Filled(string sentence, CoverageReason reason) => string.Format(CultureInfo.InvariantCulture, sentence, [.. reason.Details]);
}
