using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// Decides which document a text without a serial ("Số: /KH-UBND") is: the signed one, where exactly one of its type, body and year was signed in its month or soon after
/// under a title alike; otherwise one of its own, that drafts alike share. A pure function of the sets given, so that it does not matter which copy comes first.
/// </summary>
public static class DraftMatcher
{
    /// <summary>Titles at least this alike name one document.</summary>
    private const double Alike = 0.8;

    /// <summary>So many months may pass from the date of a draft to that of the signed copy.</summary>
    private const int MostMonths = 2;

    /// <summary>The drafts of one bucket (one type, body and year), and the works of that type, body and year.</summary>
    public static BucketOutcome Match(IEnumerable<Claim> drafts, IReadOnlyCollection<SignedWork> signed)
    {
        ArgumentNullException.ThrowIfNull(signed);
        var candidates = signed.Select(work => (Work: work, Title: TitleWords.Of(work.Title))).ToList();
        var assignments = new List<Assignment>();
        var groups = new List<(Claim First, TitleWords? Title, List<Claim> Claims)>();
        foreach (var draft in drafts.OrderBy(claim => claim.Known, StringComparer.Ordinal).ThenBy(claim => claim.Id))
        {
            var title = TitleWords.Of(draft.Title);
            var copies = candidates.Where(pair => IsOne(title, pair.Title) && pair.Work.Dates.Any(date => IsSoonAfter(draft.Date, date))).Select(pair => pair.Work.Key).Distinct().ToList();
            if (copies.Count == 1)
            {
                assignments.Add(new Assignment(draft.Id, ResolutionStatus.Resolved, copies[0], [], "the signed copy: type, issuer, month and title agree"));
                continue;
            }
            var home = groups.FindIndex(group => group.First.Known == draft.Known || (IsOne(title, group.Title) && IsSameMonth(group.First.Date, draft.Date)));
            if (home < 0)
                groups.Add((draft, title, [draft]));
            else
                groups[home].Claims.Add(draft);
        }
        foreach (var (first, _, claims) in groups)
            assignments.AddRange(claims.Select(claim => new Assignment(claim.Id, ResolutionStatus.Resolved, first.Known, [], "a document without a serial")));
        return new BucketOutcome([.. groups.Select(group => WorkOf(group.First, group.Claims))], [.. assignments.OrderBy(found => found.Claim)]);
    }

    private static bool IsOne(TitleWords? one, TitleWords? other) => one is not null && other is not null && one.Likeness(other) >= Alike && one.FiguresFit(other);

    private static bool IsSoonAfter(PartialDate? draft, PartialDate signed) =>
        draft is { Month: { } from } day && signed.Month is { } to && day.Year == signed.Year && to - from is >= 0 and <= MostMonths;

    private static bool IsSameMonth(PartialDate? one, PartialDate? other) =>
        one is { Month: not null } left && other is { Month: not null } right && left.Year == right.Year && left.Month == right.Month;

    private static Work WorkOf(Claim first, List<Claim> claims) => new(
        first.Known!, first.Type, first.Display, first.IssuerName, first.Issuer, first.Period, first.Date is { } date ? [date] : [], first.Title,
        [.. claims.Select(claim => claim.Id.Document).Order(StringComparer.Ordinal)]);
}
