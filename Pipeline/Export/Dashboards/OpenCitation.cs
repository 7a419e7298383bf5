using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Export.Dashboards;

/// <summary>What is cited by this type and number (or name) without it being known which document is meant: how often, in how many documents, and the first mention with its reason and candidates.</summary>
public sealed record OpenCitation(
    string? Type, string? Number, string? Name, long Citations, long Documents, string? Reason, ImmutableArray<string> Candidates, ExamplePlace Example);
