namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>
/// How much there is. Documents counts files, Works the documents that they are copies of, each once; Parents the citations that name what a document was issued to carry out;
/// Implemented the documents that others were issued to carry out; Campaigns and Targets the mentions.
/// </summary>
public sealed record DashboardTotals(
    long Documents, long Works, long Citations, long Parents, long Cited, long Implemented, long Campaigns, long Targets, long Problems, long Failures);
