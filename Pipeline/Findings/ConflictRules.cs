using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Resolution;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>What texts tell differently of one document.</summary>
internal static class ConflictRules
{
    /// <summary>Titles at least this alike name one document.</summary>
    private const double Alike = 0.6;

    public static IEnumerable<Finding> Dates(FindingSource source)
    {
        foreach (var node in source.Graph.Nodes)
        {
            var told = source.ByTarget[node.Key].Where(mention => mention.Date is { Day: not null }).Select(mention => (Date: mention.Date!.Value, mention.Evidence));
            if (source.DocumentOf(node.Key) is { Date: { Day: not null } own, DateSpan: { } span } document)
                told = told.Prepend((own, new Evidence(document.Key, span)));
            var dates = told.GroupBy(pair => pair.Date).ToList();
            if (dates.Count < 2)
                continue;
            var list = dates.OrderByDescending(date => date.Count()).ThenBy(date => date.Key).Select(date => string.Create(CultureInfo.InvariantCulture, $"{date.Key} ({Times(date.Count())})"));
            yield return new Finding(FindingKind.ConflictingDates, node.Key, null, $"{source.NameOf(node.Key)} is dated {string.Join(" and ", list)}", [.. dates.Select(date => date.First().Evidence)]);
        }
    }

    public static IEnumerable<Finding> Issuers(FindingSource source)
    {
        var numbered = source.Graph.Nodes.Where(node => node is { Number: not null, Date.Day: not null, Issuer: not null, Title: not null });
        foreach (var same in numbered.GroupBy(node => (DocumentNumber.Fold(node.Number!), node.Date)).Where(group => group.Count() > 1))
        {
            var nodes = same.ToList();
            for (var i = 0; i < nodes.Count; i++)
            {
                for (var j = i + 1; j < nodes.Count; j++)
                {
                    if (AreOther(nodes[i].Issuer!, nodes[j].Issuer!) && TitleWords.Of(nodes[i].Title) is { } one && TitleWords.Of(nodes[j].Title) is { } two && one.Likeness(two) >= Alike && (!nodes[i].InCorpus || !nodes[j].InCorpus))
                    {
                        yield return new Finding(FindingKind.ConflictingIssuers, nodes[i].Key, nodes[j].Key,
                            $"{nodes[i].Number} of {nodes[i].Date} is said to be of {nodes[i].Issuer} and of {nodes[j].Issuer}", [.. Where(source, nodes[i]), .. Where(source, nodes[j])]);
                    }
                }
            }
        }
    }

    /// <summary>Not one body under two names; and not the same body of two provinces, which may well use one number on one day.</summary>
    private static bool AreOther(string one, string two) => BodyKeys.Of(one, null).Body != BodyKeys.Of(two, null).Body;

    private static IEnumerable<Evidence> Where(FindingSource source, GraphNode node) =>
        source.ByTarget[node.Key].Take(1).Select(mention => mention.Evidence).DefaultIfEmpty(source.DocumentOf(node.Key)?.TitleEvidence ?? default).Where(evidence => evidence.Document is not null);

    private static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");
}
