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
    ImmutableArray<Problem> Problems);
