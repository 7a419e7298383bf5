using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>How many number-like strings and percentages a text holds, and those that nothing mined accounts for.</summary>
public sealed record DocumentAudit(string Path, int Numbers, int Percentages, ImmutableArray<AuditFinding> Uncovered)
{
    public int Count(AuditKind kind) => kind == AuditKind.Number ? Numbers : Percentages;

    public int UncoveredOf(AuditKind kind) => Uncovered.Count(f => f.Kind == kind);
}
