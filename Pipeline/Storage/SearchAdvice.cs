using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage.Search;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>Tells why a query finds little: what each part of it finds alone, and what may have been meant where that is next to nothing. Costs a search a part, and one reading of the known names for each part that finds nothing.</summary>
public sealed class SearchAdvice(StoreFile store)
{
    /// <summary>A part that finds fewer documents may be misspelled.</summary>
    private const int Few = 3;

    /// <summary>Parts beyond these are shown without figures, so that the time is bounded.</summary>
    private const int MostParts = 24;

    private const int MostShown = 3;

    private readonly SqliteSearchIndex index = new(store);
    private readonly NearNames near = new(store);

    public ImmutableArray<AdvisedPart> Of(QueryNode query, string text)
    {
        var parts = QueryReading.Of(query, text);
        return
        [
            .. parts.Select((part, at) => part.Leaf is { } leaf && at < MostParts
                ? Advise(part, leaf, text, Words(parts, at - 1)?[^1].Folded, Words(parts, at + 1)?[0].Folded)
                : new AdvisedPart(part.Depth, part.Text, null, false, [], [])),
        ];
    }

    private static ImmutableArray<Word>? Words(ImmutableArray<ReadPart> parts, int at) => at >= 0 && at < parts.Length && parts[at].Leaf is WordsNode words ? words.Words : null;

    private AdvisedPart Advise(ReadPart part, QueryNode leaf, string text, string? before, string? after)
    {
        var alone = index.Search(new SearchRequest(leaf, false, SearchSort.Relevance, null, 1, false, false) { AllWords = true });
        var meant = leaf is ReferenceNode reference ? new FieldFilter(store).Meant(reference).Nodes : [];
        return new AdvisedPart(
            part.Depth, part.Text, alone.Total, alone.IsAtLeast, [.. meant.Take(MostShown).Select(Line)],
            alone.Total >= Few || meant.Length > 0 || part.Text.StartsWith("not: ", StringComparison.Ordinal) ? [] : [.. near.For(leaf, text, alone.Total, before, after).Take(MostShown)]);
    }

    private static string Line(GraphNode node) =>
        string.Join(", ", new[] { $"{node.Type?.Value} {node.Number ?? node.Title}".Trim(), node.Date?.ToString(), node.Issuer, node.InCorpus ? null : "not in the store" }.Where(part => !string.IsNullOrEmpty(part)));
}
