using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>
/// A citation of a stored document: From is the document's node, To the node that is meant, null where that is not known. Partial: only a provision of the document is meant.
/// Nested: it stands in the title of another cited document, whose words these are.
/// </summary>
public sealed record MentionFacts(
    string Document,
    string From,
    string? To,
    string? NumberFolded,
    PartialDate? Date,
    Relation Relation,
    bool IsParent,
    bool Partial,
    bool Nested,
    TextSpan Span)
{
    public Evidence Evidence => new(Document, Span);
}
