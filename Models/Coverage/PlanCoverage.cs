namespace DirectiveMiner.Models.Coverage;

/// <summary>
/// A plan below a directive, compared with it. Depth is the number of steps down to it, documents that are not in the store counted; Via is the place, in the list of plans, of the nearest plan
/// above it that was compared (null: directly below the directive). LagDays lie between the directive's date and the plan's; null where a day is unknown.
/// </summary>
public sealed record PlanCoverage(PairCoverage Pair, AdministrativeLevel? Level, int Depth, int? Via, int? LagDays);
