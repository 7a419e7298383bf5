using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>An answer for programs; the keys are those of docs/json.md.</summary>
public static class SearchJson
{
    public static object Of(GivenAnswer answer) => new
    {
        answer.Query,
        Understood = answer.Advice.IsEmpty
            ? QueryReading.Of(answer.Request.Query, answer.Query).Select(part => Part(new AdvisedPart(part.Depth, part.Text, null, false, [], [])))
            : answer.Advice.Select(Part),
        answer.Request.Passages,
        Sort = MinedDocumentJson.Name(answer.Request.Sort),
        answer.Answer.Total,
        TotalIsAtLeast = answer.Answer.IsAtLeast,
        Partial = answer.Answer.IsPartial,
        Hits = answer.Hits.Select(pair => Hit(pair.Hit, pair.Document)),
        Facets = answer.Answer.Facets.ToDictionary(facet => MinedDocumentJson.Name(facet.Field), facet => facet.Values.Select(value => new { value.Value, value.Documents })),
        answer.Answer.Next,
    };

    public static object Document(DocumentRow document) => new
    {
        document.Key,
        document.Path,
        document.Type,
        document.Number,
        document.Date,
        document.Issuer,
        document.Province,
        document.Title,
    };

    private static object Part(AdvisedPart part) => new { part.Depth, part.Text, part.Documents, part.IsAtLeast, part.Meant, part.Suggestions };

    private static object Hit(SearchHit hit, DocumentRow document) => new
    {
        document.Key,
        document.Path,
        document.Type,
        document.Number,
        document.Date,
        document.Issuer,
        document.Province,
        document.Title,
        hit.Score,
        hit.Section,
        hit.Page,
        Snippet = hit.Snippet is { } snippet
            ? new
            {
                Text = snippet.Span.Of(hit.Original),
                Span = new { snippet.Span.Start, snippet.Span.Length },
                Highlights = snippet.Highlights.Select(span => new { span.Start, span.Length, Text = span.Of(hit.Original) }),
            }
            : null,
        Explanation = hit.Explanation.Select(part => new { part.Reason, part.Score }),
    };
}
