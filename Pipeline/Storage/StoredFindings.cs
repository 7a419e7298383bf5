using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Findings;
using Microsoft.Data.Sqlite;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>
/// Draws the findings from a store. For each kind, the database picks out the rows that can give one, and they are gone through one by one, so that neither the graph nor all citations
/// are ever in memory; what is held is some thousand nodes, and for peers the plans of one province, level and year. With <paramref name="about"/>, the key of a node, only the rows
/// that can give a finding about that document, or about another one that names it, are gone through; a few others may be among them.
/// </summary>
public sealed class StoredFindings(StoreFile store, string? about = null)
{
    private const string CitationEvidence = "documents.key, citations.start, citations.length";

    private const string FromCitations = " FROM citations JOIN documents ON documents.id = citations.document_id ";

    /// <summary>So many characters before a mention tell whether the whole of the document is meant.</summary>
    private const int CharactersBefore = 400;

    /// <summary>Nodes read are kept until there are so many.</summary>
    private const int MostHeld = 20_000;

    /// <summary>The documents of the store that are meant by about.</summary>
    private const string Meant = "SELECT id FROM documents WHERE work = $work UNION SELECT id FROM documents WHERE key = $key";

    private readonly (string, object?)[] meant = about is null ? [] : [("$work", new StoredGraph(store).WorkOf(about)), ("$key", about)];
    private readonly DocumentQueries documents = new(store);
    private StoredGraph held = new(store);

    private StoredGraph Graph => held.Held < MostHeld ? held : held = new StoredGraph(store);

    /// <summary>All findings, or those of one kind: by kind, then in an order that depends on the documents alone.</summary>
    public IEnumerable<Finding> Of(FindingKind? only = null) => Enum.GetValues<FindingKind>().Where(kind => only is null || kind == only).SelectMany(Draw);

    private IEnumerable<Finding> Draw(FindingKind kind) => kind switch
    {
        FindingKind.ConflictingDates => ConflictingDates(),
        FindingKind.ConflictingIssuers => ConflictingIssuers(),
        FindingKind.CitesYounger => CitesYounger(),
        FindingKind.BasisReplaced => BasesReplaced(),
        FindingKind.NoParent => NoParents(),
        _ => CitesLessThanPeers(),
    };

    private IEnumerable<Finding> ConflictingDates()
    {
        const string Dated = "length(citations.date) = 10 AND instr(citations.text, substr(citations.date, 1, 4)) > 0";
        var works = store.Stream(row => row.GetString(0),
            $"SELECT work FROM (SELECT work, min(date) AS first, max(date) AS last FROM citations WHERE work IS NOT NULL{Only("work = $work")} AND {Dated} GROUP BY work) AS told "
            + "WHERE first <> last OR EXISTS (SELECT 1 FROM documents WHERE documents.work = told.work AND length(documents.date) = 10 AND documents.date <> first) ORDER BY work",
            meant);
        foreach (var work in works)
        {
            var told = store.Rows(row => new DatedMention(PartialDate.TryParse(row.GetString(3))!.Value, EvidenceAt(row)),
                $"SELECT {CitationEvidence}, citations.date{FromCitations}WHERE citations.work = $work AND {Dated} ORDER BY documents.key, citations.start", ("$work", work));
            var own = store.Rows(row => new DatedMention(PartialDate.TryParse(row.GetString(3))!.Value, EvidenceAt(row)),
                "SELECT key, date_start, date_length, date FROM documents WHERE work = $work AND length(date) = 10 AND date_start IS NOT NULL ORDER BY key LIMIT 1", ("$work", work));
            if (ConflictRules.Dates(NodeOf(work), own.Concat(told)) is { } finding)
                yield return finding;
        }
    }

    /// <summary>Works of one number share a bucket, so that one bucket is looked at at a time.</summary>
    private IEnumerable<Finding> ConflictingIssuers()
    {
        var pairs = store.Stream(row => (row.GetString(0), row.GetString(1)),
            "SELECT one.key, other.key FROM works AS one JOIN works AS other ON other.bucket = one.bucket AND other.key > one.key AND substr(other.dates, 1, 10) = substr(one.dates, 1, 10) "
            + "WHERE one.dates <> '' AND one.issuer <> other.issuer AND substr(one.bucket, 1, 2) = 'n:'"
            + Only("one.bucket IN (SELECT bucket FROM works WHERE key = $work)") + " ORDER BY one.bucket, one.key, other.key",
            meant);
        foreach (var (one, other) in pairs)
        {
            if (ConflictRules.Issuers(NodeOf(one), FirstToldOf(one), NodeOf(other), FirstToldOf(other)) is { } finding)
                yield return finding;
        }
    }

    /// <summary>Counts only where the mention prints the number or the day: a name alone may mean an earlier law of that year.</summary>
    private IEnumerable<Finding> CitesYounger()
    {
        var candidates = store.Stream(row => (Citing: row.GetString(0), CitingWork: row.Text(3), Cited: row.GetString(4), Mention: EvidenceAt(row), DateSpan: row.Integer(5) is { } start ? new TextSpan(start, row.GetInt32(6)) : (TextSpan?)null),
            $"SELECT {CitationEvidence}, documents.work, citations.work, documents.date_start, documents.date_length{FromCitations}"
            + "WHERE citations.status = 'resolved' AND citations.within IS NULL AND documents.date IS NOT NULL "
            + "AND (citations.number IS NOT NULL OR (length(citations.date) = 10 AND instr(citations.text, substr(citations.date, 1, 4)) > 0)) "
            + "AND EXISTS (SELECT 1 FROM works WHERE works.key = citations.work AND works.dates > documents.date)"
            + Only($"citations.id IN (SELECT id FROM citations WHERE work = $work UNION SELECT id FROM citations WHERE document_id IN ({Meant}))") + " ORDER BY documents.key, citations.start",
            meant);
        var told = (Citing: "", Cited: new HashSet<string>(StringComparer.Ordinal));
        foreach (var found in candidates)
        {
            var citing = Graph.Find(Graph.NodeOf(found.Citing, found.CitingWork))!;
            if (told.Citing != found.Citing)
                told = (found.Citing, []);
            Evidence[] evidence = found.DateSpan is { } span ? [found.Mention, new Evidence(found.Citing, span)] : [found.Mention];
            if (told.Cited.Add(found.Cited) && TimeRules.CitesYounger(citing, NodeOf(found.Cited), evidence) is { } finding)
                yield return finding;
        }
    }

    /// <summary>Only the documents of the store end others: what is heard of that is not told in full.</summary>
    private IEnumerable<Finding> BasesReplaced()
    {
        var ends = store.Rows(row => (Document: row.GetInt64(3), Key: row.GetString(0), Work: row.Text(4), Ended: row.GetString(5), Relation: MinedDocumentJson.Parse<Relation>(row.GetString(6))!.Value, Evidence: EvidenceAt(row)),
            $"SELECT {CitationEvidence}, documents.id, documents.work, citations.work, citations.relation{FromCitations}"
            + "WHERE citations.relation IN ('replaces', 'repeals') AND citations.status = 'resolved' AND citations.provision IS NULL AND citations.within IS NULL"
            + Only($"citations.work IN (SELECT $work UNION SELECT work FROM citations WHERE document_id IN ({Meant}))") + " ORDER BY documents.key, citations.start",
            meant);
        foreach (var end in ends.Where(end => !IsOfPart(end.Document, end.Evidence.Span)).DistinctBy(end => (end.Work ?? end.Key, end.Ended)))
        {
            var (by, ended) = (Graph.Find(Graph.NodeOf(end.Key, end.Work))!, NodeOf(end.Ended));
            var bases = store.Rows(row => (Node: Graph.NodeOf(row.GetString(0), row.Text(3)), Evidence: EvidenceAt(row)),
                $"SELECT {CitationEvidence}, documents.work{FromCitations}WHERE citations.work = $work AND citations.status = 'resolved' AND citations.relation = 'basis' AND citations.within IS NULL "
                + "ORDER BY documents.key, citations.start", ("$work", end.Ended));
            foreach (var basis in bases.DistinctBy(basis => basis.Node))
            {
                if (TimeRules.BasisReplaced(Graph.Find(basis.Node)!, ended, by, end.Relation, basis.Evidence, end.Evidence) is { } finding)
                    yield return finding;
            }
        }
    }

    private IEnumerable<Finding> NoParents() => store.Stream(
            row => (Node: Graph.NodeOf(row.GetString(0), row.Text(3)), Title: EvidenceAt(row)),
            $"SELECT key, coalesce(title_start, 0), coalesce(title_length, 0), work FROM documents WHERE {IsPlan} AND issuer_level IS NOT 'central' "
            + "AND NOT EXISTS (SELECT 1 FROM citations WHERE document_id = documents.id AND is_parent = 1) "
            + "AND NOT EXISTS (SELECT 1 FROM documents AS other JOIN citations ON document_id = other.id WHERE other.work = documents.work AND is_parent = 1)" + Only($"id IN ({Meant})") + " ORDER BY key",
            meant)
        .Where(plan => plan.Node == plan.Title.Document).Select(plan => PlanRules.NoParent(Graph.Find(plan.Node)!, plan.Title));

    private IEnumerable<Finding> CitesLessThanPeers()
    {
        var groups = store.Rows(row => (Level: row.GetString(0), Province: row.GetString(1), Year: row.GetString(2)),
            $"SELECT issuer_level, province, substr(date, 1, 4) FROM documents WHERE {IsPlan} AND issuer_level IS NOT NULL AND province IS NOT NULL AND date IS NOT NULL"
            + Only($"(issuer_level, province, substr(date, 1, 4)) IN (SELECT issuer_level, province, substr(date, 1, 4) FROM documents WHERE id IN ({Meant} UNION SELECT document_id FROM citations WHERE work = $work))")
            + " GROUP BY 1, 2, 3 HAVING count(*) > $most",
            [("$most", PlanRules.FewestPeers), .. meant]);
        foreach (var (level, province, year) in groups)
        {
            var plans = store.Rows(
                row => (Id: row.GetInt64(3), Node: Graph.NodeOf(row.GetString(0), row.Text(4)), Title: EvidenceAt(row)),
                $"SELECT key, coalesce(title_start, 0), coalesce(title_length, 0), id, work FROM documents WHERE {IsPlan} AND issuer_level = $level AND province = $province AND substr(date, 1, 4) = $year ORDER BY key",
                ("$level", level), ("$province", province), ("$year", year)).DistinctBy(plan => plan.Node).Select(plan => Plan(plan.Id, Graph.Find(plan.Node)!, plan.Title)).ToList();
            foreach (var finding in PlanRules.CitesLessThanPeers(plans, node => Graph.Find(node)!))
                yield return finding;
        }
    }

    private string Only(string condition) => about is null ? "" : $" AND {condition}";

    private static string IsPlan => $"type IN ({string.Join(", ", PlanRules.Types.Select(code => $"'{code}'"))})";

    private PlanFacts Plan(long id, GraphNode node, Evidence title)
    {
        var cited = store.Rows(
            row => (Nested: row.GetBoolean(5), Cited: new CitedInPlan(row.Text(3) is { } work ? Graph.NodeOfWork(work) : null, row.Text(4), EvidenceAt(row))),
            $"SELECT {CitationEvidence}, citations.work, citations.number_folded, citations.within IS NOT NULL{FromCitations}WHERE document_id = $id ORDER BY position", ("$id", id));
        return new PlanFacts(node, title, [.. cited.Where(pair => !pair.Nested).Select(pair => pair.Cited)], [.. cited.Where(pair => pair.Nested).Select(pair => pair.Cited)]);
    }

    private bool IsOfPart(long document, TextSpan span)
    {
        var text = documents.Text(document);
        return TimeRules.IsOfPart(text[Math.Max(0, span.Start - CharactersBefore)..span.Start]);
    }

    private GraphNode NodeOf(string work) => Graph.Find(Graph.NodeOfWork(work))!;

    private Evidence FirstToldOf(string work) => store.Rows(
        EvidenceAt, $"SELECT {CitationEvidence}{FromCitations}WHERE citations.work = $work ORDER BY documents.key, citations.start LIMIT 1", ("$work", work)) is [var first] ? first
        : store.Rows(EvidenceAt, "SELECT key, coalesce(title_start, 0), coalesce(title_length, 0) FROM documents WHERE work = $work ORDER BY key LIMIT 1", ("$work", work))[0];

    private static Evidence EvidenceAt(SqliteDataReader row) => new(row.GetString(0), new TextSpan(row.GetInt32(1), row.GetInt32(2)));
}
