namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>What a document in a corpus is known by. BaseKey is its key without the suffix that keeps copies apart; Number and Issuer are folded.</summary>
public sealed record DocumentIdentity(long Id, string Key, string BaseKey, string? Type, string? Number, string? Date, string? Issuer);
