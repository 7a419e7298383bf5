using System.Collections.Immutable;

namespace DirectiveMiner.Models;

/// <summary>All that one document tells on its own; every span is on the original text. Parents are indices into Citations.</summary>
public sealed record MinedDocument(
    Source Source,
    DocumentFields Fields,
    ImmutableArray<int> Parents,
    ImmutableArray<Section> Sections,
    ImmutableArray<Citation> Citations,
    ImmutableArray<Anaphor> Anaphora,
    ImmutableArray<Campaign> Campaigns,
    ImmutableArray<Target> Targets,
    ImmutableArray<Problem> Problems)
{
    /// <summary>Words that were most likely misread, in the order of the text. Matching and search go by what was meant; everything quoted is as printed.</summary>
    public ImmutableArray<WordRepair> Repairs { get; init; } = [];
}
