using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints.Parameters;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/document: all that was mined from one document, as the show command has it; /api/document/text: its original text, which all spans are on.</summary>
internal static class DocumentEndpoint
{
    /// <summary>Mentions that cite it; the others are to be had from /api/cites.</summary>
    private const int MostCitedBy = 200;

    private static readonly TypedParameter<bool> Boxes = Take.Flag("boxes", "Add to every span its page and, of PDF and pictures, its rectangles there");

    public static ApiEndpoint Record { get; } = ApiEndpoint.OfStore("/document", "All that was mined from one document", "show", [Usual.Document, Boxes], (store, asked) =>
        Written.Json(new ShowJson(store).Of(new MeantDocument(store).Stored(asked.Of(Usual.Document)), asked.Of(Boxes), MostCitedBy))) with { Errors = [404, 409] };

    public static ApiEndpoint Text { get; } = ApiEndpoint.OfStore("/document/text", "The original text of a document, which all spans are on", "text", [Usual.Document], (store, asked) =>
    {
        var (document, documents) = (new MeantDocument(store).Stored(asked.Of(Usual.Document)), new DocumentQueries(store));
        return Written.Json(new { document.Key, Text = documents.Text(document.Id), PageStarts = documents.PageStarts(document.Id) });
    }) with { Errors = [404, 409] };
}
