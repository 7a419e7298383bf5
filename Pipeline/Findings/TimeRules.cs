using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>What does not go together in time.</summary>
internal static class TimeRules
{
    public static IEnumerable<Finding> CitesYounger(FindingSource source)
    {
        foreach (var document in source.Documents.Where(document => document.Date is not null))
        {
            foreach (var mention in source.BySource[document.Node].Where(mention => mention is { To: not null, Nested: false }).DistinctBy(mention => mention.To))
            {
                var cited = source.Graph.Find(mention.To!)!;
                if (cited.Key == document.Node || !FindingSource.IsAfter(cited.Date, document.Date))
                    continue;
                yield return new Finding(FindingKind.CitesYounger, document.Node, cited.Key,
                    $"{source.NameOf(document.Node)} of {document.Date} cites {source.NameOf(cited.Key)} of {cited.Date}",
                    document.DateSpan is { } span ? [mention.Evidence, new Evidence(document.Key, span)] : [mention.Evidence]);
            }
        }
    }

    /// <summary>Only where the whole of the basis was replaced or repealed, by a document of the store, before the one that rests on it.</summary>
    public static IEnumerable<Finding> BasisReplaced(FindingSource source)
    {
        var ends = source.Mentions.Where(mention => mention is { Relation: Relation.Replaces or Relation.Repeals, To: not null, Partial: false, Nested: false } && mention.To != mention.From)
            .ToLookup(mention => mention.To!, StringComparer.Ordinal);
        foreach (var mention in source.Mentions.Where(mention => mention is { Relation: Relation.Basis, To: not null, Nested: false }).DistinctBy(mention => (mention.From, mention.To)))
        {
            foreach (var end in ends[mention.To!].Where(end => end.From != mention.From).DistinctBy(end => end.From))
            {
                if (!FindingSource.IsAfter(source.DocumentOf(mention.From)?.Date, source.DocumentOf(end.From)?.Date))
                    continue;
                yield return new Finding(FindingKind.BasisReplaced, mention.From, mention.To,
                    $"{source.NameOf(mention.From)} rests on {source.NameOf(mention.To!)}, which {source.NameOf(end.From)} of {source.DocumentOf(end.From)!.Date} "
                    + (end.Relation == Relation.Replaces ? "replaces" : "repeals"),
                    [mention.Evidence, end.Evidence]);
            }
        }
    }
}
