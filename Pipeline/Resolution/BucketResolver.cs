using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// Decides which document each claim of one bucket (all that carries one number or one name) speaks of.
/// A pure function of the set of claims: neither their order nor other buckets matter, so that a late arrival needs only its own buckets anew.
/// What is known to be a misprint (<see cref="Misprints"/>, by the keys of the works) stands for another work, and is no candidate for other mentions.
/// A claim is compared only with the works that its issuer or day points to.
/// </summary>
public static class BucketResolver
{
    /// <summary>Titles at least this alike speak of one document.</summary>
    private const double Alike = 0.6;

    /// <summary>A title this alike picks one of several candidates.</summary>
    private const double Telling = 0.8;

    public static BucketOutcome Resolve(IEnumerable<Claim> claims, IReadOnlyDictionary<string, Repair> repairs)
    {
        ArgumentNullException.ThrowIfNull(claims);
        ArgumentNullException.ThrowIfNull(repairs);
        var ordered = claims.Where(claim => !claim.IsWitness || claim.Known is not null).OrderBy(claim => claim.Id).ToList();
        var titles = ordered.Select(claim => claim.Title).Where(title => title is not null).Distinct().ToDictionary(title => title!, TitleWords.Of);
        TitleWords? TitleOf(Claim claim) => claim.Title is null ? null : titles[claim.Title];

        var works = WorksOf(ordered, TitleOf);
        var assignments = new Dictionary<ClaimId, Assignment>();
        foreach (var work in works.All)
        {
            foreach (var claim in work.Claims)
                assignments[claim.Id] = Resolved(claim, work, claim.IsDocument ? "the document itself" : "number, issuer and date agree");
        }
        var inFull = ordered.Where(claim => (!claim.IsDocument || claim.IsWitness) && IsWhole(claim)).ToLookup(claim => claim.Id.Document, claim => (claim, assignments[claim.Id].Work!));
        foreach (var claim in ordered.Where(claim => !assignments.ContainsKey(claim.Id)))
            assignments[claim.Id] = Place(claim, TitleOf(claim), works, inFull[claim.Id.Document], repairs);
        return new BucketOutcome(
            [.. works.All.Select(work => work.ToWork()).OrderBy(work => work.Key, StringComparer.Ordinal)],
            [.. ordered.Select(claim => Repaired(claim, assignments[claim.Id], repairs))]);
    }

    /// <summary>One draft for each document that the claims tell apart: by issuer and period, and where titles are unlike, date; then those known by date alone; then documents that tell nothing.</summary>
    private static WorkIndex WorksOf(List<Claim> claims, Func<Claim, TitleWords?> titleOf)
    {
        var works = new WorkIndex();
        foreach (var group in claims.Where(IsWhole).GroupBy(claim => (claim.Issuer!.Value, claim.Period!.Value)))
        {
            var drafts = new List<WorkDraft>();
            foreach (var claim in group.OrderBy(claim => claim.Date?.Day is null).ThenBy(claim => claim.Date).ThenBy(claim => claim.Title, StringComparer.Ordinal))
            {
                var title = titleOf(claim);
                var home = drafts.Where(draft => claim.IsTellingNumber || !draft.IsUnlike(claim, title, Alike)).MaxBy(draft => draft.Nearness(claim, title));
                if (home is null)
                    drafts.Add(home = new WorkDraft());
                home.Add(claim, title);
            }
            drafts.ForEach(works.Add);
        }
        var open = claims.Where(claim => !IsWhole(claim) && works.CandidatesOf(claim)?.Any(work => work.Fits(claim, titleOf(claim), Alike)) == false).ToList();
        foreach (var group in open.Where(claim => claim.Date?.Day is not null).GroupBy(claim => (claim.Date!.Value, claim.Issuer?.Body)).ToList())
        {
            var draft = new WorkDraft();
            foreach (var claim in group)
                draft.Add(claim, titleOf(claim));
            works.Add(draft);
        }
        foreach (var claim in open.Where(claim => claim.IsDocument && claim.Date?.Day is null))
        {
            var draft = new WorkDraft();
            draft.Add(claim, titleOf(claim));
            works.Add(draft);
        }
        WorkDraft.GiveKeys(works.All);
        return works;
    }

    private static Assignment Place(Claim claim, TitleWords? title, WorkIndex works, IEnumerable<(Claim Claim, string Work)> inFull, IReadOnlyDictionary<string, Repair> repairs)
    {
        if (works.CandidatesOf(claim) is not { } all)
            return Open(claim, ResolutionStatus.Ambiguous, [], $"{works.All.Count} documents carry this number: neither issuer nor date is printed");
        var whole = inFull.Select(pair => pair.Work).ToHashSet(StringComparer.Ordinal);
        var candidates = all.Where(work => !repairs.ContainsKey(work.Key) || whole.Contains(work.Key)).ToList();
        var near = candidates.Where(work => whole.Contains(work.Key) && work.FitsSlot(claim) && !work.IsYoungerThan(claim.CitedOn)).ToList();
        if (near.Count > 1 && !claim.IsNumbered && AntecedentOf(claim, near, inFull) is { } antecedent)
            return Resolved(claim, antecedent, "of the editions cited in full in the same text, the one that it stands on or cites before");
        if (near.Count == 1 && claim.Issuer is not null && claim.Date?.Day is null && !candidates.Any(work => work != near[0] && work.Likeness(title) >= Alike))
            return Resolved(claim, near[0], "cited in full elsewhere in the same text");
        var agreeing = candidates.Where(work => work.Fits(claim, title, Alike)).ToList();
        var fitting = agreeing.Where(work => !work.IsYoungerThan(claim.CitedOn)).ToList();
        if (agreeing.Count > 0 && fitting.Count == 0)
            return Open(claim, ResolutionStatus.Unresolved, agreeing, "what carries this number is younger than the text that cites it");
        if (fitting.Count == 0)
        {
            return Open(claim, ResolutionStatus.Unresolved, [], claim.Period is null
                ? "no date is printed, and no better citation of it is known"
                : "the issuer is not known, and no better citation of it is known");
        }
        near = [.. fitting.Where(near.Contains)];
        if (near.Count == 1)
            return Resolved(claim, near[0], "cited in full elsewhere in the same text");
        var told = fitting.Where(work => work.Likeness(title) >= Telling).ToList();
        if (fitting.Count > 1)
        {
            return told.Count == 1
                ? Resolved(claim, told[0], "the only one of its number whose title agrees")
                : Open(claim, ResolutionStatus.Ambiguous, fitting, $"{fitting.Count} documents fit: {string.Join("; ", fitting.Select(work => work.Describe()).Order(StringComparer.Ordinal))}");
        }
        if (claim.Issuer is { } issuer && claim.Date is null && told.Count == 0 && !fitting[0].Issuers.Any(body => body is { } own && issuer.IsOfOwnProvince(own)))
            return Open(claim, ResolutionStatus.Unresolved, fitting, "only a document of a province is known that has gone into the text's own, and no date is printed");
        if (told.Count == 0 && claim.Date is null && fitting[0].MayBeYoungerThan(claim.CitedOn))
            return Open(claim, ResolutionStatus.Unresolved, fitting, "the only one known is of the year of the text that cites it, and may be younger");
        if (claim.Issuer is null && claim.Date?.Day is null && told.Count == 0 && !claim.IsDocument)
            return Open(claim, ResolutionStatus.Unresolved, fitting, "only the number agrees: neither issuer, date nor title is printed");
        return Resolved(claim, fitting[0], claim.Date is null ? "the only one known of this number and issuer" : "the only one known of this number and date");
    }

    /// <summary>Of several editions cited in full in one text, the one that the text stands on; else the one cited before the mention. Null where these are several.</summary>
    private static WorkDraft? AntecedentOf(Claim claim, List<WorkDraft> near, IEnumerable<(Claim Claim, string Work)> inFull)
    {
        var bases = near.Where(work => inFull.Any(pair => pair.Work == work.Key && pair.Claim.IsBasis)).ToList();
        var before = near.Where(work => inFull.Any(pair => pair.Work == work.Key && pair.Claim.Id < claim.Id)).ToList();
        return bases.Count == 1 ? bases[0] : before.Count == 1 ? before[0] : null;
    }

    private static Assignment Repaired(Claim claim, Assignment found, IReadOnlyDictionary<string, Repair> repairs) =>
        found.Work is { } work && repairs.TryGetValue(work, out var repair)
            ? found with { Work = repair.Key, Reason = Misprint(claim.Display, repair.Number, "type, issuer, day and title agree") }
            : found;

    private static string Misprint(string printed, string number, string reason) => $"repaired: printed {printed}, the document is {number} ({reason})";

    private static bool IsWhole(Claim claim) => claim.Issuer is { IsWhole: true } && claim.Period is not null;

    private static Assignment Resolved(Claim claim, WorkDraft work, string reason) =>
        new(claim.Id, ResolutionStatus.Resolved, work.Key, [], work.IsRepaired(claim) ? Misprint(claim.Display, work.Number, reason) : reason);

    private static Assignment Open(Claim claim, ResolutionStatus status, List<WorkDraft> candidates, string reason) =>
        new(claim.Id, status, null, [.. candidates.Select(work => work.Key).Order(StringComparer.Ordinal)], reason);
}
