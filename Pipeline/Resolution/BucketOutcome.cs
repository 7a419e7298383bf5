using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The works that a bucket's claims speak of, in order of their keys, and what became of each claim, in order of the claims.</summary>
public sealed record BucketOutcome(ImmutableArray<Work> Works, ImmutableArray<Assignment> Assignments);
