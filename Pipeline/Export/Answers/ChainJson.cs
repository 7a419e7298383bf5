using DirectiveMiner.Pipeline.Graph;

namespace DirectiveMiner.Pipeline.Export.Answers;

/// <summary>The ways from a document up to the roots; the keys are those of docs/json.md.</summary>
public static class ChainJson
{
    public static object Of(IEnumerable<Chain> chains) => chains.Select(chain => new { Steps = chain.Steps.Select(Step) });

    private static object Step(ChainStep step) => new
    {
        step.Node.Key,
        Level = NodeJson.Level(step.Node),
        Type = step.Node.Type?.Value,
        step.Node.Number,
        Date = step.Node.Date?.ToString(),
        step.Node.Issuer,
        step.Node.Title,
        step.Node.InCorpus,
        step.Node.Path,
        step.Days,
        Relation = step.Edge is { } edge ? MinedDocumentJson.Name(edge.Relation) : null,
        step.Edge?.HeardOf,
        Evidence = step.Edge?.EvidenceDocument,
        Span = step.Edge is { } evidence ? NodeJson.Span(evidence.EvidenceSpan) : null,
    };
}
