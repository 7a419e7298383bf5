namespace DirectiveMiner.Pipeline.Storage;

/// <summary>How much a store holds.</summary>
public sealed record StoreCounts(long Documents, long Sections, long Citations, long Parents, long Resolved, long Campaigns, long Targets, long Problems, long Failures);
