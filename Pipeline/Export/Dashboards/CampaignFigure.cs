using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>
/// A campaign, whatever the case and diacritics of its name: as it is printed most often. First and last year are those of the documents that name it;
/// ByYear adds up to Documents.
/// </summary>
public sealed record CampaignFigure(string Name, string Kind, int? FirstYear, int? LastYear, long Documents, ImmutableArray<YearCount> ByYear);
