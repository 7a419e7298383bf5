using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Who cites the documents that a user asks for, by year and issuer where these are given.</summary>
public sealed class CitedDocuments(StoreFile store, StoredGraph graph, int? year, string? issuer)
{
    /// <summary>Where pages are asked for, no more open mentions of a number or name are gone through.</summary>
    private const int MostOpen = 2_000;

    private readonly CitationQueries citations = new(store);
    private readonly KnownDocuments known = new(store, graph);

    /// <summary>
    /// The documents meant, by date and key, those that nobody cites only where none is cited; then the mentions of the same number or name of which it is not known which document they mean,
    /// if it can be one of these.
    /// Of each the mentions of one page; those that are open are on the first page alone.
    /// </summary>
    public IReadOnlyList<CitedDocument> Find(string reference, MentionPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var nodes = known.Find(reference).Select(key => graph.Find(key)!)
            .Where(node => (year is null || KnownDocuments.IsOfYear(node, year.Value)) && (issuer is null || KnownDocuments.IsIssuedBy(node, issuer)))
            .OrderBy(node => node.Date is null).ThenBy(node => node.Date).ThenBy(node => node.Key, StringComparer.Ordinal).ToList();
        var documents = nodes.ConvertAll(node => Mentioned(node, page));
        var cited = documents.FindAll(document => document.Total > 0);
        var keys = nodes.Select(node => node.Key).ToHashSet(StringComparer.Ordinal);
        var asked = CitationQuery.Parse(nodes is [{ Number: { } number }] ? number : reference);
        var open = CitedDocument.Open(known.BucketsOf(asked).SelectMany(bucket => citations.OpenIn(bucket, page.Limit == int.MaxValue ? page.Limit : MostOpen)), page.Limit, graph.NodeOfWork).Where(document => MayBe(document, asked, keys));
        return [.. cited.Count > 0 ? cited : documents, .. page.After is null ? open : []];
    }

    private CitedDocument Mentioned(GraphNode node, MentionPage page) => graph.WorkOf(node.Key) is { } work
        ? CitedDocument.Known(node, citations.CountMeaning(work), citations.Meaning(work, page)) : CitedDocument.Known(node, 0, new RowPage<CitationRow>([], null));

    private bool MayBe(CitedDocument open, CitationQuery asked, HashSet<string> nodes) =>
        (asked.Type is null || open.Type is null || open.Type == asked.Type)
        && (open.Candidates.Length > 0 ? open.Candidates.Any(nodes.Contains)
            : (year is null || open.Date is null || PartialDate.TryParse(open.Date)?.Year == year)
                && (issuer is null || open.Issuer is null || Folding.Of(open.Issuer).Contains(Folding.Of(issuer), StringComparison.Ordinal)));
}
