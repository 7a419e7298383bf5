using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Models.Coverage;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>Roll-downs made up for tests: items "1", "2" …, and plans whose statuses are written as letters, C(overed), P(artial), M(issing).</summary>
internal static class Matrix
{
    public static readonly ComparedDocument Directive = new("p.txt", "p", "CT", "02/CT-UBND", "Ủy ban nhân dân tỉnh", "2025-01-17", "Về việc thi đua");

    public static RollDown Of(params (string Statuses, int? Via)[] plans)
    {
        var items = Enumerable.Range(1, plans[0].Statuses.Length).Select(number => new CoverageItem($"{number}", CoverageItemKind.Task, $"Nhiệm vụ thứ {number}", new TextSpan(number, 1), null)).ToImmutableArray();
        return new RollDown(Directive, AdministrativeLevel.Province, items, [.. plans.Select((plan, index) => Plan(items, plan.Statuses, plan.Via, index))]);
    }

    /// <summary>The item's target, in every plan in turn; null: the plan sets no figure.</summary>
    public static RollDown WithFigures(CoverageReasonCode reason, decimal parent, string unit, params decimal?[] figures)
    {
        var rollDown = Of([.. figures.Select(_ => ("C", (int?)null))]);
        return rollDown with
        {
            Plans = [.. rollDown.Plans.Select((plan, index) => plan with
            {
                Pair = plan.Pair with { Items = [plan.Pair.Items[0] with { Reason = new CoverageReason(reason, [$"{parent}", $"{figures[index]}"]), Target = new TargetFigures(parent, figures[index], unit, figures[index] is null ? TargetComparison.Missing : TargetComparison.Changed, null) }] },
            })],
        };
    }

    private static PlanCoverage Plan(ImmutableArray<CoverageItem> items, string statuses, int? via, int index)
    {
        var child = new ComparedDocument($"folder/c{index}.txt", $"c{index}", "KH", $"{index}/KH-UBND", "Ủy ban nhân dân huyện", "2025-02-14", null);
        var pair = new PairCoverage(Directive, child, [.. items.Select((item, at) => Verdict(item, statuses[at]))], []);
        return new PlanCoverage(pair, via is null ? AdministrativeLevel.District : AdministrativeLevel.Commune, via is null ? 1 : 2, via, 28);
    }

    private static ItemCoverage Verdict(CoverageItem item, char status) => status switch
    {
        'C' => new(item, CoverageStatus.Covered, 1, new CoverageReason(CoverageReasonCode.SameWords, []), [new CoverageEvidence("I.1", item.Text, item.Span, 1, 1, CarryOver.Copied, [])], null),
        'P' => new(item, CoverageStatus.Partial, 0.5, new CoverageReason(CoverageReasonCode.PartsLeftOut, ["một phần"]), [new CoverageEvidence("I.1", item.Text, item.Span, 0.5, 0.4, CarryOver.Reworded, [])], null),
        _ => new(item, CoverageStatus.Missing, 0, new CoverageReason(CoverageReasonCode.NothingAnswers, [item.Text]), [], null),
    };
}
