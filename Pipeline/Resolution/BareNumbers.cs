using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// Decides which document a serial without a symbol means ("Kế hoạch số 12 năm 2024 của Ủy ban nhân dân tỉnh X"): the one of its type, body and year that has the serial.
/// Where none is known it is a work of its own, which mentions of one serial share; where several are, it stays open. A pure function of the sets given.
/// </summary>
public static class BareNumbers
{
    public static BucketOutcome Match(IEnumerable<Claim> mentions, IReadOnlyCollection<SignedWork> works)
    {
        ArgumentNullException.ThrowIfNull(mentions);
        ArgumentNullException.ThrowIfNull(works);
        var bySerial = works.ToLookup(work => SerialOf(work.Number), StringComparer.Ordinal);
        var assignments = new List<Assignment>();
        var own = new SortedDictionary<string, List<Claim>>(StringComparer.Ordinal);
        foreach (var mention in mentions.OrderBy(claim => claim.Id))
        {
            var fitting = bySerial[SerialOf(mention.Display)].Where(work => mention.Date is not { Day: not null } day || work.Dates.Contains(day)).Select(work => work.Key).Order(StringComparer.Ordinal).ToImmutableArray();
            if (fitting.Length == 0)
            {
                var key = WorkKey.Of(mention.Type, mention.Display, mention.Issuer, mention.Period);
                own[key] = [.. own.GetValueOrDefault(key) ?? [], mention];
                assignments.Add(new Assignment(mention.Id, ResolutionStatus.Resolved, key, [], "type, serial, issuer and year are printed"));
            }
            else
            {
                assignments.Add(fitting.Length == 1
                    ? new Assignment(mention.Id, ResolutionStatus.Resolved, fitting[0], [], "the only one known of this type, serial, issuer and year")
                    : new Assignment(mention.Id, ResolutionStatus.Ambiguous, null, fitting, $"{fitting.Length} documents have this type, serial, issuer and year"));
            }
        }
        return new BucketOutcome([.. own.Select(pair => WorkOf(pair.Key, pair.Value))], [.. assignments]);
    }

    private static string SerialOf(string number) => string.Concat(DocumentNumber.Fold(number).TakeWhile(char.IsAsciiDigit));

    private static Work WorkOf(string key, List<Claim> claims) => new(
        key, claims[0].Type, claims[0].Display, claims[0].IssuerName, claims[0].Issuer, claims[0].Period,
        [.. claims.Select(claim => claim.Date).OfType<PartialDate>().Where(date => date.Day is not null).Distinct().Order()], claims.Select(claim => claim.Title).MaxBy(title => title?.Length ?? 0), []);
}
