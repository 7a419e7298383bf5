using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Evaluation.Audit;

/// <summary>
/// Something that nothing mined accounts for. Reason is the code of the row of audit-reasons.json whose cue stands nearest before it,
/// "inside-target" for a figure in a target's text that is none of its values, "web-address", "blank-serial", "table" by how it is written, or null where nothing explains it: those are the ones to read.
/// </summary>
public sealed record AuditFinding(AuditKind Kind, string Text, TextSpan Span, string Context, string? Reason);
