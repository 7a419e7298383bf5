namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>What a citation tells of the document that it means; Number and Issuer are folded. Citing is the id of the document that holds the mention.</summary>
public sealed record CitedIdentity(long Citing, string? Type, string? Number, string? Date, string? Issuer);
