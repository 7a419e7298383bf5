using System.Collections.Immutable;

namespace DirectiveMiner.Models.Coverage;

/// <summary>Why an item has its status: a code and what fills its sentence (words left out, figures, years), in the order that coverage-reasons.json names them.</summary>
public sealed record CoverageReason(CoverageReasonCode Code, ImmutableArray<string> Details);
