using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>What plans leave out.</summary>
internal static class PlanRules
{
    private const int FewestPeers = 4;

    private const double NearlyAll = 0.8;

    private static readonly HashSet<string> Plans = [.. MiningGrammar.Default.DocumentTypes.Where(type => type.Plan).Select(type => type.Code)];

    public static IEnumerable<Finding> NoParent(FindingSource source) => PlansOf(source)
        .Where(plan => plan.Level != AdministrativeLevel.Central && !source.BySource[plan.Node].Any(mention => mention.IsParent))
        .Select(plan => new Finding(FindingKind.NoParent, plan.Node, null, $"{source.NameOf(plan.Node)} does not say which superior document it carries out", [plan.TitleEvidence]));

    /// <summary>Peers are plans of the same level, province and year. What is younger than the plan, and a number that it cites without telling which document is meant, do not count.</summary>
    public static IEnumerable<Finding> CitesLessThanPeers(FindingSource source)
    {
        foreach (var group in PlansOf(source).Where(plan => plan is { Level: not null, Province: not null, Date: not null }).GroupBy(plan => (plan.Level, plan.Province, plan.Date!.Value.Year)))
        {
            var plans = group.ToList();
            if (plans.Count <= FewestPeers)
                continue;
            var citing = plans.SelectMany(plan => Cited(source, plan).Select(mention => (plan, mention))).GroupBy(pair => pair.mention.To!)
                .Where(target => target.Count() >= NearlyAll * (plans.Count - 1)).ToList();
            foreach (var target in citing)
            {
                var by = target.ToDictionary(pair => pair.plan.Node, pair => pair.mention);
                foreach (var plan in plans.Where(plan => !by.ContainsKey(plan.Node) && IsMissed(source, plan, target.Key)))
                {
                    yield return new Finding(FindingKind.CitesLessThanPeers, plan.Node, target.Key,
                        string.Create(CultureInfo.InvariantCulture, $"{source.NameOf(plan.Node)} does not cite {source.NameOf(target.Key)}, as {by.Count} of {plans.Count - 1} plans of its level ({MinedDocumentJson.Name(plan.Level!.Value)}), province and year do"),
                        [plan.TitleEvidence, .. by.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Evidence)]);
                }
            }
        }
    }

    private static bool IsMissed(FindingSource source, DocumentFacts plan, string target)
    {
        var node = source.Graph.Find(target)!;
        var number = node.Number is null ? null : DocumentNumber.Fold(node.Number);
        return target != plan.Node && !FindingSource.IsAfter(node.Date, plan.Date)
            && !source.BySource[plan.Node].Any(mention => mention.To == target || (number is not null && mention.NumberFolded == number));
    }

    private static IEnumerable<MentionFacts> Cited(FindingSource source, DocumentFacts plan) =>
        source.BySource[plan.Node].Where(mention => mention is { To: not null, Nested: false } && mention.To != plan.Node).DistinctBy(mention => mention.To);

    private static IEnumerable<DocumentFacts> PlansOf(FindingSource source) => source.Documents.Where(document => document.Type is { } type && Plans.Contains(type.Value));
}
