using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Evaluation;

/// <summary>One document as annotated or as mined: Fields by name (type, number, date, place, issuer, province, signer, title), null where there is none.</summary>
public sealed record ScoredDocument(
    string Name,
    ImmutableDictionary<string, string?> Fields,
    ImmutableArray<int> Parents,
    ImmutableArray<CitationEntry> Citations,
    ImmutableArray<CampaignEntry> Campaigns,
    ImmutableArray<TargetEntry> Targets);
