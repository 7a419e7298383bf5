using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints.Parameters;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/campaigns: the rows of the campaigns command, page by page.</summary>
internal static class CampaignsEndpoint
{
    private static readonly TypedParameter<string?> Name = Take.Text("name", "The name holds these words, in any diacritics", "nông thôn mới");
    private static readonly TypedParameter<CampaignKind?> Kind = Take.Kind<CampaignKind>("kind", "Of this kind");
    private static readonly TypedParameter<string?> Launcher = Take.Text("launcher", "Who launched it; holds these words", "Thủ tướng Chính phủ");
    private static readonly TypedParameter<int?> Year = Take.Year("year", "The year lies in its period");
    private static readonly TypedParameter<RowToken?> After = Take.After(CampaignQueries.Token);

    public static ApiEndpoint Campaigns { get; } = ApiEndpoint.OfStore("/campaigns", "The named campaigns, by name, one row for each document that names one", "campaigns",
        [Name, Kind, Launcher, Year, Usual.OnlyDocument, After, Usual.Limit, Usual.Format], (store, asked) =>
        {
            var kind = asked.Of(Kind) is { } given ? MinedDocumentJson.Name(given) : null;
            var filter = new CampaignFilter(asked.Of(Name), kind, asked.Of(Launcher), asked.Of(Year), Only(store, asked));
            var page = new CampaignQueries(store).Page(filter, asked.Of(After), asked.Of(Usual.Limit));
            return asked.Of(Usual.Format) == AnswerFormat.Csv ? Written.Csv("campaigns", output => RowsTable.Write(output, page.Rows)) : Written.Json(ListJson.Of(page));
        }) with { Errors = [404, 409] };

    /// <summary>The id of the only document that is asked for; null where all are.</summary>
    internal static long? Only(StoreFile store, Question asked) => asked.Of(Usual.OnlyDocument) is { } reference ? new MeantDocument(store).Stored(reference).Id : null;
}
