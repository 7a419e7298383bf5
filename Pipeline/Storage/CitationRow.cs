using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A stored citation with the document that makes it. Section and Page tell the place; Target is the key of the document meant, stored or only cited; Candidates are keys of works.</summary>
public sealed record CitationRow(
    long Id, long DocumentId, string DocumentKey, int Position, string? Type, string? Number, string? Name, string? Provision, string? Date, string? Issuer, string? Title,
    string Relation, bool IsParent, int? Within, string Text, string? Section, int Page, int Start, int Length, string Status, string? Target, string? Reason,
    ImmutableArray<string> Candidates);
