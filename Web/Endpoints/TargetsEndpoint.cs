using DirectiveMiner.Pipeline.Export.Answers;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints.Parameters;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/targets: the rows of the targets command, page by page.</summary>
internal static class TargetsEndpoint
{
    private static readonly TypedParameter<string?> Indicator = Take.Text("indicator", "The indicator holds these words, in any diacritics", "học sinh");
    private static readonly TypedParameter<string?> Unit = Take.Text("unit", "The unit", "%");
    private static readonly TypedParameter<decimal?> Min = Take.Figure("min", "At least this figure");
    private static readonly TypedParameter<decimal?> Max = Take.Figure("max", "At most this figure");
    private static readonly TypedParameter<int?> Year = Take.Year("year", "Set for this year");
    private static readonly TypedParameter<RowToken?> After = Take.After(TargetQueries.Token);

    public static ApiEndpoint Targets { get; } = ApiEndpoint.OfStore("/targets", "The targets, document by document", "targets",
        [Indicator, Unit, Min, Max, Year, Usual.OnlyDocument, After, Usual.Limit, Usual.Format], (store, asked) =>
        {
            var filter = new TargetFilter(asked.Of(Indicator), asked.Of(Unit), asked.Of(Min), asked.Of(Max), asked.Of(Year), CampaignsEndpoint.Only(store, asked));
            var page = new TargetQueries(store).Page(filter, asked.Of(After), asked.Of(Usual.Limit));
            return asked.Of(Usual.Format) == AnswerFormat.Csv ? Written.Csv("targets", output => RowsTable.Write(output, page.Rows)) : Written.Json(ListJson.Of(page));
        }) with { Errors = [404, 409] };
}
