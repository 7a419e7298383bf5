using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Cascade;
using DirectiveMiner.Pipeline.Coverage.Corrections;
using DirectiveMiner.Pipeline.Export.Coverage;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Web.Endpoints.Parameters;
using Microsoft.AspNetCore.Http;
using Newtonsoft.Json;

namespace DirectiveMiner.Web.Endpoints;

/// <summary>/api/coverage: what the plans below a directive carry of it, as the coverage command has it, reviewers' corrections beside the store included.</summary>
internal static class CoverageEndpoint
{
    private static readonly TypedParameter<string> Parent = Take.Required("parent", "The directive: a document of the store", "02/CT-UBND");
    private static readonly TypedParameter<ImmutableArray<string>> Children = Take.Texts("child", "A plan below it (none: the stored plans below it in the graph, and theirs)", "36/KH-UBND");
    private static readonly TypedParameter<CoverageFormat> Format = Take.Choice("format", "json: every pair with its evidence; matrix: the sums; csv: a file to save, a line for each item in each plan", CoverageFormat.Json);
    private static readonly TypedParameter<int> Limit = Take.Count("limit", "Plans compared at most, those nearest to the directive; the matrix says how many there are below it", 100, 1, 300);

    public static ApiEndpoint Coverage { get; } = ApiEndpoint.OfStore("/coverage", "What the plans below a directive carry of it", "coverageAnswer", [Parent, Children, Format, Limit], (store, asked) =>
    {
        var plans = new StoredPlans(store);
        var (directive, children) = (plans.Read(asked.Of(Parent)), asked.Of(Children));
        var below = children.IsEmpty ? plans.Below(directive.Key!) : null;
        var machine = below is null ? RollDownReader.Read(directive, children.Select(plans.Read)) : RollDownReader.Read(directive, [.. below.Take(asked.Of(Limit))], plans.Open);
        var (rollDown, _) = Review.Apply(machine, Corrections(store));
        return asked.Of(Format) == CoverageFormat.Csv ? Written.Csv("coverage", output => CoverageCsv.Write(output, rollDown)) : Written.Json(output => Write(output, rollDown, asked.Of(Format), below?.Count));
    }) with { Errors = [404, 409] };

    /// <exception cref="RequestException">There are corrections, but they cannot be read; where they lie is nobody's business here.</exception>
    private static IReadOnlyList<CorrectionRow> Corrections(StoreFile store)
    {
        try
        {
            return CorrectionFile.Beside(store.FullPath);
        }
        catch (CorrectionException)
        {
            throw new RequestException(StatusCodes.Status503ServiceUnavailable, "store", $"the reviewers' corrections beside the store ({CorrectionFile.DefaultName}) cannot be read");
        }
    }

    private static void Write(TextWriter output, RollDown rollDown, CoverageFormat format, int? below)
    {
        using var writer = new JsonTextWriter(output) { Formatting = Formatting.Indented, CloseOutput = false };
        if (format == CoverageFormat.Json)
            CoverageJson.Write(writer, rollDown);
        else
            CoverageMatrixJson.Write(writer, rollDown, below);
    }
}
