using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>What a claim was found to speak of. Work is null unless resolved; Candidates are work keys; Reason says why in words.</summary>
public sealed record Assignment(ClaimId Claim, ResolutionStatus Status, string? Work, ImmutableArray<string> Candidates, string Reason);
