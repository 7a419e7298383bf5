using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Resolution;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Finds the nodes of the graph – documents in the store or only cited – that a user's words may mean.</summary>
public sealed class KnownDocuments(StoreFile store, StoredGraph graph)
{
    /// <summary>Names at least this alike are suggested.</summary>
    private const double Alike = 0.6;

    private readonly DocumentQueries documents = new(store);

    /// <summary>What is meant by the key of a node or stored document, a path or a file's name; else by a number (with its type, date or issuer) or a name, as texts cite it. By key.</summary>
    public IReadOnlyList<string> Find(string reference)
    {
        ArgumentNullException.ThrowIfNull(reference);
        if (graph.Find(reference) is not null)
            return [reference];
        var stored = documents.Find(reference);
        var nodes = stored.Select(document => graph.NodeOf(document.Key, documents.WorkOf(document.Id)));
        if (stored.All(document => document.Number is not { } number || DocumentNumber.Fold(number) != DocumentNumber.Fold(reference)) && stored.Count > 0)
            return InOrder(nodes);
        var asked = CitationQuery.Parse(reference);
        return InOrder(nodes.Concat(BucketsOf(asked).SelectMany(bucket => InBucket(bucket, asked))));
    }

    /// <summary>The buckets (Resolution/Buckets) of what is asked for: that of the number; or those of the name, whatever its type, and where there is none those of names that hold its words.</summary>
    public IReadOnlyList<string> BucketsOf(CitationQuery asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.Number is { } number)
            return [Buckets.OfNumber(new DocumentNumber(number, NumberStyle.State))];
        var words = WordsOf(Buckets.OfName(null, asked.Name));
        if (words.Length == 0)
            return [];
        var holding = store.Rows(row => row.GetString(0), "SELECT DISTINCT bucket FROM claims WHERE bucket >= 't:' AND bucket < 't;' ORDER BY bucket")
            .FindAll(bucket => $" {WordsOf(bucket)} ".Contains($" {words} ", StringComparison.Ordinal));
        return holding.FindAll(bucket => WordsOf(bucket) == words) is { Count: > 0 } exact ? exact : holding;
    }

    /// <summary>The nodes of this bucket that nothing which the user writes speaks against.</summary>
    public IEnumerable<string> InBucket(string bucket, CitationQuery asked)
    {
        var year = asked.Number is null ? Buckets.YearOf(asked.Name) : asked.Date?.Year;
        return store.Rows(row => row.GetString(0), "SELECT key FROM works WHERE bucket = $bucket ORDER BY key", ("$bucket", bucket)).Select(graph.NodeOfWork)
            .Where(node => graph.Find(node) is { } known
                && (asked.Type is null || known.Type is null || known.Type.Value.Value == asked.Type)
                && (year is null || IsOfYear(known, year.Value))
                && (asked.Issuer is null || IsIssuedBy(known, asked.Issuer)));
    }

    /// <summary>The document is dated in this year, or its key says so where no day is known.</summary>
    public static bool IsOfYear(GraphNode node, int year)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Year == year;
    }

    /// <summary>The issuer's name holds these words, in any diacritics.</summary>
    public static bool IsIssuedBy(GraphNode node, string words)
    {
        ArgumentNullException.ThrowIfNull(node);
        return node.Issuer is { } issuer && Folding.Of(issuer).Contains(Folding.Of(words), StringComparison.Ordinal);
    }

    /// <summary>Suggestions where nothing was found, the nearest first: numbers with a slip or two, names alike, keys and file names that hold the text. Reads all numbers and names.</summary>
    public IReadOnlyList<string> Near(string reference, int most)
    {
        var asked = CitationQuery.Parse(reference);
        var title = TitleWords.Of(reference);
        var near = new List<(double Distance, string Work)>();
        foreach (var (work, number, bucket) in store.Rows(row => (row.GetString(0), row.GetString(1), row.GetString(2)), "SELECT key, number, bucket FROM works"))
        {
            if (asked.Number is { } wanted)
            {
                if (!Buckets.IsOfName(bucket) && EditDistance.Of(wanted, DocumentNumber.Fold(number), DocumentQueries.MostSlips) is { } slips)
                    near.Add((slips, work));
            }
            else if (title is not null && Buckets.IsOfName(bucket) && TitleWords.Of(number)?.Likeness(title) is { } likeness && likeness >= Alike)
            {
                near.Add((1 - likeness, work));
            }
        }
        return
        [
            .. near.OrderBy(pair => pair.Distance).ThenBy(pair => pair.Work, StringComparer.Ordinal).Select(pair => graph.NodeOfWork(pair.Work))
                .Concat(documents.Similar(reference, most).Select(document => graph.NodeOf(document.Key, documents.WorkOf(document.Id))))
                .Distinct().Take(most),
        ];
    }

    private static string WordsOf(string nameBucket) => nameBucket[(nameBucket.IndexOf(':', 2) + 1)..];

    private static List<string> InOrder(IEnumerable<string> nodes) => [.. nodes.Distinct().Order(StringComparer.Ordinal)];
}
