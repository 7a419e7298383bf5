namespace DirectiveMiner.Models;

/// <summary>
/// One document cites another. Mentions counts how often, with this relation; Parent: the citing one was issued to carry the other out.
/// HeardOf: known only from a third text that cites the citing one ("Kế hoạch … thực hiện Nghị quyết …"). Evidence is the document key and span of the first mention.
/// </summary>
public sealed record GraphEdge(
    string From,
    string To,
    Relation Relation,
    bool Parent,
    bool HeardOf,
    int Mentions,
    string EvidenceDocument,
    TextSpan EvidenceSpan);
