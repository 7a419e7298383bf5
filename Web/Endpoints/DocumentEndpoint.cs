using DirectiveMiner.Pipeline.Storage;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/document: all that was mined from one document, as the show command has it; /api/document/text: its original text, which all spans are on.</summary>
internal static class DocumentEndpoint
{
    public static void MapDocument(this IEndpointRouteBuilder api)
    {
        api.MapGet("/document", async (string doc, StoreReaders readers, HttpContext context) =>
            new JsonAnswer(await readers.Ask(store => new StoredRecords(store).Of(Find(store, doc).Id), context.RequestAborted)));
        api.MapGet("/document/text", async (string doc, StoreReaders readers, HttpContext context) =>
            new JsonAnswer(await readers.Ask(store => Text(store, doc), context.RequestAborted)));
    }

    private static object Text(StoreFile store, string reference)
    {
        var document = Find(store, reference);
        return new { document.Key, Text = new DocumentQueries(store).Text(document.Id) };
    }

    private static DocumentRow Find(StoreFile store, string reference) => new DocumentQueries(store).Find(reference) switch
    {
        [var only] => only,
        [] => throw new RequestException(StatusCodes.Status404NotFound, "unknownDocument", $"no document '{reference}' in the store"),
        var several => throw new RequestException(StatusCodes.Status409Conflict, "ambiguousDocument", $"'{reference}' may be any of {several.Count} documents"),
    };
}
