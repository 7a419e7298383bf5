using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export.Coverage;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Resolution;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>What texts tell differently of one document.</summary>
public static class ConflictRules
{
    /// <summary>Titles at least this alike name one document.</summary>
    private const double Alike = 0.6;

    /// <summary>The document is given several dates, by itself and by those that cite it; null where it is not.</summary>
    public static Finding? Dates(GraphNode node, IEnumerable<DatedMention> told)
    {
        ArgumentNullException.ThrowIfNull(node);
        var dates = told.GroupBy(mention => mention.Date).ToList();
        if (dates.Count < 2)
            return null;
        var ordered = dates.OrderByDescending(date => date.Count()).ThenBy(date => date.Key).ToList();
        var list = ordered.Select(date => string.Create(CultureInfo.InvariantCulture, $"{date.Key} ({Times(date.Count())})"));
        var vietnamese = ordered.Select(date => string.Create(CultureInfo.InvariantCulture, $"{DocumentCaption.Printed(date.Key)} ({date.Count()} lần)"));
        return new Finding(FindingKind.ConflictingDates, node.Key, null, $"{Naming.Of(node)} is dated {string.Join(" and ", list)}", $"{Naming.Of(node)} được ghi {string.Join(" và ", vietnamese)}", [.. dates.Select(date => date.First().Evidence)]);
    }

    /// <summary>
    /// Two documents of one number and day under titles alike are said to be of different bodies; null where they are not. Not one body under two names, and not the same body of two places,
    /// which may well use one number on one day; nor two that are both in the store, and so both exist.
    /// </summary>
    public static Finding? Issuers(GraphNode one, Evidence whereOne, GraphNode other, Evidence whereOther)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return one is { Number: not null, Date.Day: not null, Issuer: { } left } && other is { Number: not null, Issuer: { } right } && one.Date == other.Date && !(one.InCorpus && other.InCorpus)
            && AreOther(left, right) && TitleWords.Of(one.Title) is { } title && TitleWords.Of(other.Title) is { } otherTitle && title.Likeness(otherTitle) >= Alike
            ? new Finding(FindingKind.ConflictingIssuers, one.Key, other.Key, $"{one.Number} of {one.Date} is said to be of {left} and of {right}",
                $"{one.Number} {DocumentCaption.Printed(one.Date.Value)} được ghi là của {left} và của {right}", [whereOne, whereOther])
            : null;
    }

    private static bool AreOther(string one, string other)
    {
        var (left, right) = (BodyKeys.Of(one, null).Body, BodyKeys.Of(other, null).Body);
        var samePrefix = left.StartsWith(right, StringComparison.Ordinal) || right.StartsWith(left, StringComparison.Ordinal);
        return left != right && !(samePrefix && BodyReader.LevelOfName(one) == BodyReader.LevelOfName(other));
    }

    private static string Times(int count) => count == 1 ? "once" : string.Create(CultureInfo.InvariantCulture, $"{count} times");
}
