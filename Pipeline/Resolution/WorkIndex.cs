using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The works of a bucket by what a claim can print of them, so that a claim is compared with those alone that it can mean: number 1/KH-UBND is carried by hundreds.</summary>
internal sealed class WorkIndex
{
    /// <summary>A claim that prints neither issuer nor day is compared with all works of its bucket up to this many; beyond, its number tells nothing.</summary>
    private const int MostUntold = 64;

    private readonly List<WorkDraft> all = [];
    private readonly List<WorkDraft> withoutIssuer = [];
    private readonly List<WorkDraft> withoutDay = [];
    private readonly Dictionary<BodyKey, List<WorkDraft>> byBody = [];
    private readonly Dictionary<string, List<WorkDraft>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<PartialDate, List<WorkDraft>> byDay = [];

    public IReadOnlyList<WorkDraft> All => all;

    public void Add(WorkDraft work)
    {
        all.Add(work);
        foreach (var issuer in work.Issuers.Distinct())
        {
            if (issuer is not { } body)
            {
                withoutIssuer.Add(work);
                continue;
            }
            Put(byBody, body, work);
            Put(byName, body.Body, work);
        }
        foreach (var day in work.Days)
            Put(byDay, day, work);
        if (work.Days.Count == 0)
            withoutDay.Add(work);
    }

    /// <summary>The works that the claim can mean; null where it prints too little for so many.</summary>
    public IReadOnlyList<WorkDraft>? CandidatesOf(Claim claim)
    {
        if (claim.Issuer is { } issuer)
        {
            var named = issuer.IsWhole
                ? Of(byBody, issuer).Concat(Of(byBody, issuer with { Province = null }))
                : Of(byName, issuer.Body);
            return [.. named.Concat(withoutIssuer).Distinct()];
        }
        if (claim.Date is { Day: not null } day)
            return [.. Of(byDay, day).Concat(withoutDay)];
        return all.Count <= MostUntold ? all : null;
    }

    private static List<WorkDraft> Of<TKey>(Dictionary<TKey, List<WorkDraft>> index, TKey key)
        where TKey : notnull => index.GetValueOrDefault(key) ?? [];

    private static void Put<TKey>(Dictionary<TKey, List<WorkDraft>> index, TKey key, WorkDraft work)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out var list))
            index.Add(key, list = []);
        list.Add(work);
    }
}
