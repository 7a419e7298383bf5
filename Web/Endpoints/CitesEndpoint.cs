using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints.Parameters;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/cites: who cites a document, as the cites command has it, page by page.</summary>
internal static class CitesEndpoint
{
    private static readonly TypedParameter<string> Citation = Take.Required("citation", "A number, with its type before it or without, the name of a law, or a document's key, path or file name", "34-CT/TW");
    private static readonly TypedParameter<int?> Year = Take.Year("year", "The cited document is of this year");
    private static readonly TypedParameter<string?> Issuer = Take.Text("issuer", "The cited document's issuer holds these words, in any diacritics", "Bộ Chính trị");
    private static readonly TypedParameter<bool> Transitive = Take.Flag("transitive", "Who carries out a document that cites it, step by step");
    private static readonly TypedParameter<RowToken?> After = Take.After(CitationQueries.Token);
    private static readonly TypedParameter<int> Limit = Take.Count("limit", "Mentions of each document; with transitive, citing documents", 100, 1, 1_000);

    public static ApiEndpoint Cites { get; } = ApiEndpoint.OfStore("/cites", "Who cites a document, where and how", "citesAnswer", [Citation, Year, Issuer, Transitive, After, Limit, Usual.Format], (store, asked) =>
    {
        var limit = asked.Of(Limit);
        var graph = new StoredGraph(store);
        var cited = new CitedDocuments(store, graph, asked.Of(Year), asked.Of(Issuer)).Find(asked.Of(Citation), new MentionPage(asked.Of(After), limit));
        var isTable = asked.Of(Usual.Format) == AnswerFormat.Csv;
        if (!asked.Of(Transitive))
            return isTable ? Written.Csv("cites", output => CitesTable.Write(output, cited)) : Written.Json(CitesJson.Of(cited, new DocumentQueries(store)));
        var (walked, meant) = (new StoredGraph(store, limit + 1), cited.Select(document => document.Node).OfType<GraphNode>());
        return isTable ? Written.Csv("cited-by", output => CitesTable.Transitive(output, meant, walked, limit)) : Written.Json(CitesJson.Transitive(meant, walked, limit));
    });
}
