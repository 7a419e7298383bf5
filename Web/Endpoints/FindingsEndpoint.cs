using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Findings;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints.Parameters;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/findings: what the findings command lists, page by page.</summary>
internal static class FindingsEndpoint
{
    /// <summary>Places told of one finding.</summary>
    private const int MostEvidence = 20;

    private static readonly TypedParameter<FindingKind?> Kind = Take.Kind<FindingKind>("kind", "Of this kind");
    private static readonly TypedParameter<RowToken?> After = Take.After(FindingsPage.Token);
    private static readonly TypedParameter<int> Limit = Take.Count("limit", "Findings on a page", 50, 1, 200);

    public static ApiEndpoint Findings { get; } = ApiEndpoint.OfStore("/findings", "What documents say of each other that does not go together", "findings", [Kind, Usual.OnlyDocument, After, Limit, Usual.Format], (store, asked) =>
    {
        string? node = null;
        if (asked.Of(Usual.OnlyDocument) is { } reference)
        {
            var graph = new StoredGraph(store);
            node = new MeantDocument(store, graph).Known(reference).Key;
        }
        var json = new FindingsJson(store);
        var page = new FindingsPage(store).Of(asked.Of(Kind), node, asked.Of(After), asked.Of(Limit));
        return asked.Of(Usual.Format) == AnswerFormat.Csv ? Written.Csv("findings", output => FindingsTable.Write(output, page.Rows))
            : Written.Json(ListJson.Of(page, finding => json.Of(finding, MostEvidence)));
    }) with { Errors = [404, 409] };
}
