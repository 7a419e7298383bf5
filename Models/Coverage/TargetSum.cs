namespace DirectiveMiner.Models.Coverage;

/// <summary>What the plans directly below a directive set of one of its totals, added up: Plans of them give a figure. Only for units that can be added.</summary>
public sealed record TargetSum(int Item, decimal Parent, decimal Sum, int Plans, string Unit);
