using System.Collections.Immutable;

namespace DirectiveMiner.Models.Coverage;

/// <summary>
/// What became of a directive in the plans below it: a matrix of its items and the plans. Every plan's pair has the same items in the same order.
/// Plans stand in the order of depth, then of the plan above them, then of their keys. All else is drawn from that, so that no two outputs can disagree.
/// </summary>
public sealed record RollDown(ComparedDocument Parent, AdministrativeLevel? Level, ImmutableArray<CoverageItem> Items, ImmutableArray<PlanCoverage> Plans)
{
    /// <summary>The share of all items in all plans that are covered, a partial one counting half; 1 where there are none.</summary>
    public double Share => Plans.IsEmpty ? 1 : Plans.Average(plan => plan.Pair.Share);

    /// <summary>In how many plans the item has the status.</summary>
    public int Count(int item, CoverageStatus status) => Plans.Count(plan => plan.Pair.Items[item].Status == status);

    /// <summary>The plans of each level, from the top.</summary>
    public ImmutableArray<LevelCoverage> Levels() =>
    [
        .. Plans.GroupBy(plan => plan.Level).OrderBy(group => group.Key ?? (AdministrativeLevel)int.MaxValue).Select(group => new LevelCoverage(
            group.Key,
            group.Count(),
            group.Sum(plan => plan.Pair.Count(CoverageStatus.Covered)),
            group.Sum(plan => plan.Pair.Count(CoverageStatus.Partial)),
            group.Sum(plan => plan.Pair.Count(CoverageStatus.Missing)))),
    ];

    /// <summary>The items that are lost on the way, and in which plan: missing there, though not in the text above it.</summary>
    public ImmutableArray<DroppedItem> Dropped() =>
    [
        .. from item in Enumerable.Range(0, Items.Length)
           from plan in Enumerable.Range(0, Plans.Length)
           let above = Plans[plan].Via
           where Plans[plan].Pair.Items[item].Status == CoverageStatus.Missing
               && (above is null || Plans[above.Value].Pair.Items[item].Status != CoverageStatus.Missing)
           select new DroppedItem(item, plan, above),
    ];

    /// <summary>The totals of the directive beside the sums of what the plans directly below it set as their shares, where at least two of them do. A figure that each is to reach by itself is no total.</summary>
    public ImmutableArray<TargetSum> Sums()
    {
        var sums = ImmutableArray.CreateBuilder<TargetSum>();
        var below = Plans.Where(plan => plan.Via is null).ToList();
        for (var item = 0; item < Items.Length; item++)
        {
            var figures = below.ConvertAll(plan => plan.Pair.Items[item]).FindAll(verdict => verdict is { Reason.Code: CoverageReasonCode.ShareOfTotal, Target.Child: not null }).ConvertAll(verdict => verdict.Target!);
            if (figures.Count >= 2 && CanBeAdded(figures[0].Unit))
                sums.Add(new TargetSum(item, figures[0].Parent, figures.Sum(target => target.Child!.Value), figures.Count, figures[0].Unit));
        }
        return sums.ToImmutable();
    }

    /// <summary>Shares and rates ("%", "ca/100.000 dân") cannot.</summary>
    private static bool CanBeAdded(string unit) => unit.AsSpan().IndexOfAny('%', '‰', '/') < 0;
}
