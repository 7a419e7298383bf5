using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>A stored document: its key, its node in the graph, and what findings ask of it, with the places in its text.</summary>
public sealed record DocumentFacts(
    string Key,
    string Node,
    DocumentTypeCode? Type,
    AdministrativeLevel? Level,
    string? Province,
    PartialDate? Date,
    TextSpan? DateSpan,
    TextSpan? TitleSpan)
{
    /// <summary>Where the title stands, or the beginning of the text.</summary>
    public Evidence TitleEvidence => new(Key, TitleSpan ?? new TextSpan(0, 0));
}
