using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A passage as stored, with the range of its words in the body and the passage that introduces it.</summary>
internal sealed record PassageRow(int Position, int? Section, TextSpan Span, PlaceRange Words, PassageRow? Parent)
{
    public static List<PassageRow> Of(StoreFile store, long document)
    {
        var (passages, first) = (new List<PassageRow>(), TermPlaces.First(TermCounts.Body));
        using var row = store.Command("SELECT position, section, start, length, words, parent FROM passages WHERE document_id = $id ORDER BY position", ("$id", document)).ExecuteReader();
        while (row.Read())
        {
            var end = first + row.GetInt32(4);
            passages.Add(new PassageRow(row.GetInt32(0), row.Integer(1), new TextSpan(row.GetInt32(2), row.GetInt32(3)), new PlaceRange(first, end), row.Integer(5) is { } parent ? passages[parent] : null));
            first = end;
        }
        return passages;
    }

    public bool Holds(TermPlaces places) => !Words.In(places.Any).IsEmpty;

    /// <summary>The word stands in one of the passages that introduce this one.</summary>
    public bool IsIntroducedBy(TermPlaces places)
    {
        for (var above = Parent; above is not null; above = above.Parent)
        {
            if (above.Holds(places))
                return true;
        }
        return false;
    }

    /// <summary>The word stands in the passage, in what introduces it or in the head of the document.</summary>
    public bool HoldsInContext(TermPlaces places) => places.IsInHead || Holds(places) || IsIntroducedBy(places);
}
