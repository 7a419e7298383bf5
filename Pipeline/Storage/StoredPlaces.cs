using DirectiveMiner.Pipeline.Reading.Pages;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Where the spans of stored documents stand on their pages. Reads one document's places at a time, some three bytes a word, and nothing of its text.</summary>
public sealed class StoredPlaces(StoreFile store)
{
    public SpanLocator Of(long document) => store.Rows(
        row => new SpanLocator(
            DocumentQueries.PageStarts(row.GetString(0)),
            PackedPlaces.Unpack(row.IsDBNull(1) ? null : (byte[])row.GetValue(1))),
        "SELECT page_starts, places FROM contents WHERE document_id = $id", ("$id", document))[0];
}
