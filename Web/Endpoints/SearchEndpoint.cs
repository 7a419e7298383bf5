using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Web.Endpoints.Parameters;
using Microsoft.AspNetCore.Http;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/search: what the search command answers.</summary>
internal static class SearchEndpoint
{
    private static readonly TypedParameter<string> Query = Take.Required("q", "The query: words, \"phrases\" and fields (docs/search.md)", "nông thôn mới type:KH year:2024..2026");
    private static readonly TypedParameter<bool> Passages = Take.Flag("passages", "Answer with items of outlines, not documents");
    private static readonly TypedParameter<SearchSort> Sort = Take.Choice("sort", "Order of the answers", SearchSort.Relevance);
    private static readonly TypedParameter<PageToken?> After = Take.After(PageToken.TryParse);
    private static readonly TypedParameter<int> Limit = Take.Count("limit", "Answers on a page", 10, 1, 100);
    private static readonly TypedParameter<bool> Facets = Take.Flag("facets", "Also count the answers by type, level, province, year, campaign and relation");
    private static readonly TypedParameter<bool> Explain = Take.Flag("explain", "Also say how the query was read, and why each answer stands where it does");

    public static ApiEndpoint Search { get; } = ApiEndpoint.OfStore("/search", "Documents, or passages of them, that answer a query", "search", [Query, Passages, Sort, After, Limit, Facets, Explain, Usual.Format], (store, asked) =>
    {
        var query = asked.Of(Query);
        var request = new SearchRequest(QueryParser.Parse(query), asked.Of(Passages), asked.Of(Sort), Page(asked), asked.Of(Limit), asked.Of(Facets), asked.Of(Explain));
        var answer = GivenAnswer.Of(store, query, request);
        return asked.Of(Usual.Format) == AnswerFormat.Csv ? Written.Csv("search", output => HitsTable.Write(output, answer)) : Written.Json(SearchJson.Of(answer));
    });

    private static string? Page(Question asked)
    {
        if (asked.Of(After) is not { } token)
            return null;
        return token.Sort == asked.Of(Sort) && token.Passages == asked.Of(Passages) ? token.ToString()
            : throw new RequestException(StatusCodes.Status400BadRequest, "parameter", "after is the token of a search with another sort, or with another passages");
    }
}
