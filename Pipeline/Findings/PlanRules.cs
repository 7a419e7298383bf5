using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>What plans leave out.</summary>
public static class PlanRules
{
    /// <summary>So many peers a plan must have for what they do to tell anything.</summary>
    public const int FewestPeers = 4;

    private const double NearlyAll = 0.8;

    /// <summary>The types of documents that carry something out.</summary>
    public static IReadOnlyList<string> Types { get; } = [.. MiningGrammar.Default.DocumentTypes.Where(type => type.Plan).Select(type => type.Code).Order(StringComparer.Ordinal)];

    /// <summary>For a plan below the centre that was found to declare no parent.</summary>
    public static Finding NoParent(GraphNode plan, Evidence title)
    {
        ArgumentNullException.ThrowIfNull(plan);
        return new Finding(FindingKind.NoParent, plan.Key, null, $"{Naming.Of(plan)} does not say which superior document it carries out",
            $"{Naming.Of(plan)} không nêu triển khai văn bản nào của cấp trên", [title]);
    }

    /// <summary>
    /// For the plans of one level, province and year: what nearly all cite and one does not. What is younger than the plan, and a number that it cites without telling which document is meant,
    /// do not count.
    /// </summary>
    public static IEnumerable<Finding> CitesLessThanPeers(IReadOnlyList<PlanFacts> plans, Func<string, GraphNode> nodeOf)
    {
        ArgumentNullException.ThrowIfNull(plans);
        if (plans.Count <= FewestPeers)
            yield break;
        var citing = plans.SelectMany(plan => plan.Cited.Where(cited => cited.Node is not null && cited.Node != plan.Node.Key).DistinctBy(cited => cited.Node).Select(cited => (plan, cited)))
            .GroupBy(pair => pair.cited.Node!).Where(target => target.Count() >= NearlyAll * (plans.Count - 1));
        foreach (var target in citing)
        {
            var node = nodeOf(target.Key);
            var by = target.ToDictionary(pair => pair.plan.Node.Key, pair => pair.cited);
            foreach (var plan in plans.Where(plan => !by.ContainsKey(plan.Node.Key) && IsMissed(plan, node)))
            {
                yield return new Finding(FindingKind.CitesLessThanPeers, plan.Node.Key, target.Key,
                    string.Create(CultureInfo.InvariantCulture, $"{Naming.Of(plan.Node)} does not cite {Naming.Of(node)}, as {by.Count} of {plans.Count - 1} plans of its level ({MinedDocumentJson.Name(plan.Node.Level!.Value)}), province and year do"),
                    string.Create(CultureInfo.InvariantCulture, $"{Naming.Of(plan.Node)} không viện dẫn {Naming.Of(node)}, trong khi {by.Count} trong {plans.Count - 1} kế hoạch cùng cấp, cùng tỉnh, cùng năm có viện dẫn"),
                    [plan.Title, .. by.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Evidence)]);
            }
        }
    }

    private static bool IsMissed(PlanFacts plan, GraphNode target)
    {
        var number = target.Number is null ? null : DocumentNumber.Fold(target.Number);
        return target.Key != plan.Node.Key && !TimeRules.IsAfter(target.Date, plan.Node.Date)
            && !plan.Cited.Concat(plan.Nested).Any(cited => cited.Node == target.Key || (number is not null && cited.NumberFolded == number));
    }
}
