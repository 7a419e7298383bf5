using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage.Cascade;
using DirectiveMiner.Pipeline.Coverage.Corrections;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>What the plans below each stored directive carry of it, one directive at a time, reviewers' verdicts in place of the machine's.</summary>
public sealed class StoredRollDowns(StoreFile store, IReadOnlyList<CorrectionRow> corrections)
{
    private readonly StoredPlans plans = new(store);

    /// <summary>The directives that stored plans name as their parent, by key.</summary>
    public IEnumerable<RollDown> Read()
    {
        foreach (var key in new ImplementedDocuments(store).Read(new StoredGraph(store)).Select(implemented => implemented.Node).Order(StringComparer.Ordinal).ToList())
        {
            var graph = new StoredGraph(store);
            if (graph.Find(key) is { InCorpus: true } && PlanTree.Below(graph, key) is { Count: > 0 } below)
                yield return Review.Apply(RollDownReader.Read(plans.Open(key), below, plans.Open), corrections).Corrected;
        }
    }

    /// <summary>The original text of a document that was compared.</summary>
    public string TextOf(ComparedDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        return plans.Text(document.Key!);
    }
}
