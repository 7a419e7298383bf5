namespace DirectiveMiner.Pipeline.Storage;

/// <summary>An item of a stored document's outline.</summary>
public sealed record SectionRow(int Position, string Label, string Heading, int Depth, int? Parent, int Start, int Length);
