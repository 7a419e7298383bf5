using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Which passages of certain documents answer a field. Each field is asked once, by one statement for all of these documents, and the places that it finds are compared with the passages here: asking the store for each passage
/// would read all mentions of a document as many times as it has passages.
/// </summary>
internal sealed class PassageFields(StoreFile store, FieldFilter fields, IReadOnlyList<RankedDocument> documents)
{
    private readonly string ids = $"[{string.Join(',', documents.Select(document => document.Id))}]";
    private readonly Dictionary<QueryNode, Dictionary<long, int[]?>> answers = new(ReferenceEqualityComparer.Instance);

    /// <summary>A mention answers in the passage in which it begins; what concerns the document as a whole, in all of its passages. A binary search.</summary>
    public bool Holds(QueryNode field, long document, TextSpan passage)
    {
        if (!answers.TryGetValue(field, out var answer))
            answers[field] = answer = Ask(field);
        return answer.TryGetValue(document, out var starts) && (starts is null || Begins(starts, passage));
    }

    /// <summary>Where the mentions of each document that answers begin, in order; null where it answers as a whole.</summary>
    private Dictionary<long, int[]?> Ask(QueryNode field)
    {
        if (fields.IsOfPassage(field))
            return fields.Places(field, ids).GroupBy(place => place.Document, place => place.Span.Start).ToDictionary(group => group.Key, group => (int[]?)[.. group]);
        var condition = fields.Of(field);
        return store.Rows(row => row.GetInt64(0), $"SELECT d.id FROM documents AS d WHERE d.id IN {FoundIds.List} AND {condition.Sql}", [.. condition.Parameters, ("$ids", ids)])
            .ToDictionary(id => id, _ => (int[]?)null);
    }

    private static bool Begins(int[] starts, TextSpan passage)
    {
        var at = Array.BinarySearch(starts, passage.Start);
        at = at < 0 ? ~at : at;
        return at < starts.Length && starts[at] < passage.End;
    }
}
