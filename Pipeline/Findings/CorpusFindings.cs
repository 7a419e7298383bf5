using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>All findings of a corpus, by kind and document. Pure: the same graph and citations give the same findings.</summary>
public static class CorpusFindings
{
    private static readonly Func<FindingSource, IEnumerable<Finding>>[] Rules =
        [ConflictRules.Dates, ConflictRules.Issuers, TimeRules.CitesYounger, TimeRules.BasisReplaced, PlanRules.NoParent, PlanRules.CitesLessThanPeers];

    public static ImmutableArray<Finding> Of(FindingSource source) =>
    [
        .. Rules.SelectMany(rule => rule(source))
            .OrderBy(finding => finding.Kind).ThenBy(finding => finding.Document, StringComparer.Ordinal).ThenBy(finding => finding.Other, StringComparer.Ordinal),
    ];
}
