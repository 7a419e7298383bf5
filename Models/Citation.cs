namespace DirectiveMiner.Models;

/// <summary>One mention of another document. Within is the index, in the document's citations, of the one in whose title or clause this one is nested.</summary>
public sealed record Citation(
    DocumentTypeCode? Type,
    DocumentNumber? Number,
    string? Name,
    string? Provision,
    PartialDate? Date,
    string? Issuer,
    string? Title,
    Relation Relation,
    int? Within,
    string Text,
    TextSpan Span,
    RuleId Rule,
    double Confidence,
    Resolution Resolution);
