using System.Collections.Immutable;

namespace DirectiveMiner.Models.Coverage;

/// <summary>
/// A passage of the child that answers an item of the parent; Span is on the child's original. Score is the share of the item's weight that it answers;
/// Verbatim the share of its words that stand in the item in the same order. Local tells what the child adds, for passages that are <see cref="CarryOver.MadeLocal"/>.
/// </summary>
public sealed record CoverageEvidence(
    string Label,
    string Text,
    TextSpan Span,
    double Score,
    double Verbatim,
    CarryOver CarryOver,
    ImmutableArray<LocalDetail> Local);
