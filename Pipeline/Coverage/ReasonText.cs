using System.Globalization;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>Reasons as sentences; the one place where they are worded, so that no two outputs tell different ones.</summary>
public static class ReasonText
{
    private static readonly Dictionary<CoverageReasonCode, string> Sentences =
        DataFile.Rows<CoverageReasonRow>("coverage-reasons.json").ToDictionary(row => row.Reason, row => row.Sentence);

    public static string Of(CoverageReason reason)
    {
        ArgumentNullException.ThrowIfNull(reason);
        return string.Format(CultureInfo.InvariantCulture, Sentences[reason.Code], [.. reason.Details]);
    }
}
