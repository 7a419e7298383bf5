using System.Collections.Immutable;
using System.Globalization;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>A work while its claims are being gathered, with what they say summed up, so that comparing with it costs the same however often it is cited.</summary>
internal sealed class WorkDraft
{
    /// <summary>Titles beyond these add nothing: they are wordings of one.</summary>
    private const int MostTitles = 8;

    private readonly List<Claim> claims = [];
    private readonly Dictionary<PartialDate, int> dates = [];
    private readonly HashSet<(BodyKey?, Period?)> slots = [];
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TitleWords> titles = new(StringComparer.Ordinal);

    public IReadOnlyList<Claim> Claims => claims;

    /// <summary>The issuers claimed; null among them where a claim names none.</summary>
    public IEnumerable<BodyKey?> Issuers => slots.Select(slot => slot.Item1);

    public IReadOnlyCollection<PartialDate> Days => dates.Keys;

    public string Key { get; private set; } = "";

    /// <summary>The number or name as the claim that tells most prints it.</summary>
    public string Number => Best().Display;

    private Claim? best;

    public void Add(Claim claim, TitleWords? title)
    {
        best = null;
        claims.Add(claim);
        slots.Add((claim.Issuer, claim.Period));
        var spelling = DocumentNumber.Fold(claim.Display);
        spellings[spelling] = spellings.GetValueOrDefault(spelling) + 1;
        if (claim.Date is { Day: not null } date)
            dates[date] = dates.GetValueOrDefault(date) + 1;
        if (title is not null && titles.Count < MostTitles)
            titles.TryAdd(claim.Title!, title);
    }

    /// <summary>The claim spells the number otherwise than the work's own.</summary>
    public bool IsRepaired(Claim claim) => spellings.Count > 0 && claim.IsNumbered && DocumentNumber.Fold(claim.Display) != DocumentNumber.Fold(Best().Display);

    /// <summary>2 the same day is printed, 1 the titles are alike, 0 nothing but number, issuer and period speak for it.</summary>
    public int Nearness(Claim claim, TitleWords? title) => HasDate(claim) ? 2 : Likeness(title) is null ? 0 : 1;

    /// <summary>Nothing that the claim prints speaks against this work.</summary>
    public bool Fits(Claim claim, TitleWords? title, double alike) =>
        FitsSlot(claim)
        && (claim.Date?.Day is null || dates.Count == 0 || HasDate(claim) || Likeness(title) >= alike)
        && !IsUnlike(claim, title, alike);

    /// <summary>Issuer and period do not speak against this work, whatever the words after the number.</summary>
    public bool FitsSlot(Claim claim) => slots.Any(slot => FitsIssuer(slot.Item1, claim.Issuer) && FitsPeriod(slot.Item2, claim.Period));

    /// <summary>The title is another, and so is the day.</summary>
    public bool IsUnlike(Claim claim, TitleWords? title, double alike) => Likeness(title) < alike && !HasDate(claim);

    /// <summary>The work is dated after the text that cites it.</summary>
    public bool IsYoungerThan(PartialDate? citedOn) =>
        citedOn is { } day && (dates.Count > 0 ? dates.Keys.All(date => IsAfter(date, day)) : slots.All(slot => slot.Item2 is { } period && period.From > day.Year));

    /// <summary>No day of it is known, but it is of the year in the first half of which the text was issued that cites it.</summary>
    public bool MayBeYoungerThan(PartialDate? citedOn) =>
        citedOn is { } day && dates.Count == 0 && (day.Month ?? 1) < 7 && slots.All(slot => slot.Item2 is { } period && period.From == day.Year);

    /// <summary>The greatest likeness of the work's titles to this one; null where there is nothing to compare.</summary>
    public double? Likeness(TitleWords? title)
    {
        if (title is null || titles.Count == 0)
            return null;
        return titles.Values.Max(own => own.Likeness(title));
    }

    public string Describe()
    {
        var best = Best();
        var body = best.IssuerName ?? "an unknown body";
        return dates.Count > 0 ? $"{best.Display} of {body}, {Dates()[0]}" : $"{best.Display} of {body}";
    }

    public Work ToWork()
    {
        var best = Best();
        return new Work(Key, best.Type, best.Display, best.IssuerName, best.Issuer, best.Period, Dates(), BestTitle(),
            [.. claims.Where(claim => claim.IsDocument).Select(claim => claim.Id.Document).Order(StringComparer.Ordinal)],
            claims.Where(claim => !claim.IsDocument).Select(claim => claim.Id.Document).Distinct().Count());
    }

    /// <summary>Keys come from type, number, issuer and period; where these do not tell two works apart, the date, then a count, is added.</summary>
    public static void GiveKeys(IReadOnlyList<WorkDraft> works)
    {
        foreach (var work in works)
        {
            var best = work.Best();
            work.Key = best.Known ?? WorkKey.Of(best.Type, best.Display, best.Issuer, best.Period);
        }
        foreach (var clash in works.GroupBy(work => work.Key).Where(group => group.Count() > 1).ToList())
        {
            var used = new HashSet<string>();
            foreach (var work in clash.OrderBy(work => work.Dates().FirstOrDefault()).ThenBy(work => work.claims.Min(claim => claim.Id)))
            {
                var dated = work.dates.Count > 0 ? $"{work.Key}/{work.Dates()[0]}" : work.Key;
                work.Key = dated;
                for (var count = 2; !used.Add(work.Key); count++)
                    work.Key = string.Create(CultureInfo.InvariantCulture, $"{dated}/{count}");
            }
        }
    }

    /// <summary>The claim that tells most: the document itself before mentions, issuer and date before none.</summary>
    private Claim Best() => best ??= claims.MaxBy(claim => (claim.Known is not null, claim.IsDocument, claim.Issuer is { IsWhole: true }, claim.Issuer is not null, claim.Date?.Day is not null, spellings[DocumentNumber.Fold(claim.Display)]))!;

    private ImmutableArray<PartialDate> Dates()
    {
        var own = claims.Where(claim => claim.IsDocument).Select(claim => claim.Date).ToHashSet();
        return [.. dates.OrderByDescending(pair => own.Contains(pair.Key)).ThenByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => pair.Key)];
    }

    /// <summary>The document's own; else the longest, of laws the name that most give.</summary>
    private string? BestTitle() => claims.FirstOrDefault(claim => claim.IsDocument && claim.Title is not null)?.Title
        ?? (LawNames.Has(Best().Type)
            ? claims.Where(claim => claim.Title is not null).GroupBy(claim => Letters.Strip(claim.Title!)).MaxBy(group => (group.Count(), group.Key.Length))?.First().Title
            : claims.Select(claim => claim.Title).MaxBy(title => title?.Length ?? 0));

    private bool HasDate(Claim claim) => claim.Date is { Day: not null } date && dates.ContainsKey(date);

    private static bool FitsIssuer(BodyKey? mine, BodyKey? theirs) => mine is not { } own || theirs is not { } other || own.Fits(other);

    private static bool FitsPeriod(Period? mine, Period? theirs) => mine is not { } own || theirs is not { } other || own == other;

    private static bool IsAfter(PartialDate date, PartialDate day)
    {
        var (left, right) = (date.ToString(), day.ToString());
        var common = Math.Min(left.Length, right.Length);
        return string.CompareOrdinal(left, 0, right, 0, common) > 0;
    }
}
