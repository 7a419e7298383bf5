using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A passage as stored; First is the number of its first word in the body.</summary>
internal readonly record struct PassageRow(int Position, int? Section, TextSpan Span, int First, int Words)
{
    public static List<PassageRow> Of(StoreFile store, long document)
    {
        var first = 0;
        return store.Rows(
            row =>
            {
                var passage = new PassageRow(row.GetInt32(0), row.Integer(1), new TextSpan(row.GetInt32(2), row.GetInt32(3)), first, row.GetInt32(4));
                first += passage.Words;
                return passage;
            },
            "SELECT position, section, start, length, words FROM passages WHERE document_id = $id ORDER BY position", ("$id", document));
    }
}
