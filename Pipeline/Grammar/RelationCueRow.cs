using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>
/// The head of a phrase that tells how citations stand to the text ("thực hiện", "thay thế"); adverbs and auxiliaries around the head need no rows of their own.
/// Reach: how many tokens may lie between it and the citation. Nests: it may stand in the title of a cited document, so that what follows is within that one.
/// </summary>
public sealed record RelationCueRow : PhraseRow
{
    public required Relation Relation { get; init; }

    public required int Reach { get; init; }

    public required bool Nests { get; init; }

    public RelationCueRole Role { get; init; }
}
