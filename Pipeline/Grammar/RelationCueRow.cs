using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>
/// A phrase that tells how the citations after it stand to the text. Reach: how many tokens may lie between it and the citation.
/// Nests: it may stand in the title of a cited document, so that what follows is within that one. After: it stands behind the citation.
/// Weak: a stronger cue in the same chain of verbs outweighs it. Link: it only joins a provision to the cue before it ("theo … quy định tại").
/// </summary>
public sealed record RelationCueRow : PhraseRow
{
    public required Relation Relation { get; init; }

    public required int Reach { get; init; }

    public required bool Nests { get; init; }

    public bool After { get; init; }

    public bool Weak { get; init; }

    public bool Link { get; init; }

    /// <summary>It heads a column or list of citations, each on a line of its own.</summary>
    public bool Heads { get; init; }

    /// <summary>The verb of issuing: the body before it issued the citation after it.</summary>
    public bool Issues { get; init; }
}
