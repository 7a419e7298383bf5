using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>Why a figure or number-like string may rightly be no target or citation: its variations are the cues. Kinds says what it explains.</summary>
public sealed record AuditReasonRow : PhraseRow
{
    public required IReadOnlyList<AuditKind> Kinds { get; init; }
}
