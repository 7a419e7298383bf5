using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>
/// Finds which document of a corpus a citation means. The number alone is no proof, since every body issues the same numbers anew each year: the date or the issuer must agree too,
/// and neither may disagree. Depends on the set of documents only, not on their order.
/// </summary>
public sealed class CitationResolver
{
    private readonly ILookup<string, DocumentIdentity> byNumber;
    private readonly Dictionary<long, DocumentIdentity> byId;

    public CitationResolver(IReadOnlyCollection<DocumentIdentity> documents)
    {
        byNumber = documents.Where(document => document.Number is not null).OrderBy(document => document.Key, StringComparer.Ordinal).ToLookup(document => document.Number!);
        byId = documents.ToDictionary(document => document.Id);
    }

    public CorpusResolution Resolve(CitedIdentity cited)
    {
        ArgumentNullException.ThrowIfNull(cited);
        if (cited.Number is null)
            return Unresolved("cited by name alone");
        var numbered = byNumber[cited.Number].Where(document => cited.Type is null || document.Type is null || document.Type == cited.Type).ToList();
        if (numbered.Count == 0)
            return Unresolved("no document of this number in the store");
        var possible = numbered.Where(document => !Conflicts(cited, document)).ToList();
        if (possible.Count == 0)
            return Unresolved("documents of this number are of another date or issuer");
        var proven = possible.Where(document => Proven(cited, document)).ToList();
        if (proven.Count == 0)
            return new CorpusResolution(ResolutionStatus.Unresolved, null, [.. possible.Select(document => document.Id)], "only the number agrees: no date or issuer to tell by");
        if (proven.Find(document => document.Id == cited.Citing) is { } self)
            return new CorpusResolution(ResolutionStatus.Self, self.Id, [], null);
        if (proven.Count == 1)
            return new CorpusResolution(ResolutionStatus.Resolved, proven[0].Id, [], null);
        return proven.TrueForAll(document => document.BaseKey == proven[0].BaseKey)
            ? new CorpusResolution(ResolutionStatus.Resolved, proven[0].Id, [], $"the store holds {proven.Count} copies of it")
            : new CorpusResolution(ResolutionStatus.Ambiguous, null, [.. proven.Select(document => document.Id)], $"{proven.Count} documents fit");
    }

    private bool Conflicts(CitedIdentity cited, DocumentIdentity document) =>
        DatesDiffer(cited.Date, document.Date)
        || (cited.Issuer is not null && document.Issuer is not null && cited.Issuer != document.Issuer)
        || (document.Id != cited.Citing && byId[cited.Citing].Date is { } citing && document.Date is { } date && IsLater(date, citing));

    private static bool Proven(CitedIdentity cited, DocumentIdentity document) =>
        (cited.Date is { } date && document.Date is { } own && date.Length == own.Length && date == own)
        || (cited.Issuer is not null && cited.Issuer == document.Issuer);

    /// <summary>ISO dates, compared as far as both go.</summary>
    private static bool DatesDiffer(string? one, string? other) =>
        one is not null && other is not null && string.CompareOrdinal(one, 0, other, 0, Math.Min(one.Length, other.Length)) != 0;

    /// <summary>No document cites one that is issued after it.</summary>
    private static bool IsLater(string date, string other) =>
        string.CompareOrdinal(date, 0, other, 0, Math.Min(date.Length, other.Length)) > 0;

    private static CorpusResolution Unresolved(string reason) => new(ResolutionStatus.Unresolved, null, ImmutableArray<long>.Empty, reason);
}
