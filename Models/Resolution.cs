using System.Collections.Immutable;

namespace DirectiveMiner.Models;

/// <summary>Which document a mention means, with the candidates where several fit and the reason where none does.</summary>
public sealed record Resolution(ResolutionStatus Status, string? Target, ImmutableArray<string> Candidates, string? Reason)
{
    /// <summary>A mention that has not been looked up in any corpus.</summary>
    public static readonly Resolution NotLookedUp = new(ResolutionStatus.Unresolved, null, [], "not looked up: no corpus");
}
