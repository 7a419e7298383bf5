namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A stored campaign with the document that names it; Position is its place among those of that document.</summary>
public sealed record CampaignRow(
    string DocumentKey, string? DocumentNumber, string? DocumentDate, string? DocumentIssuer, string Name, string NameFolded, string Kind, string? Launcher, string? Period,
    string? Section, int Page, int Start, int Length, int Position);
