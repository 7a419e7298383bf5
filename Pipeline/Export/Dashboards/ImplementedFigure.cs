using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>A document, how many others were issued to carry it out (copies of one count once), and at which levels: ByLevel adds up to Plans.</summary>
public sealed record ImplementedFigure(DocumentName Document, long Plans, ImmutableArray<ValueCount> ByLevel);
