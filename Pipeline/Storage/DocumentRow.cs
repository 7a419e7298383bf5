namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A stored document's particulars. Path is as it was given to the run that mined it.</summary>
public sealed record DocumentRow(
    long Id, string Key, string Path, string? Type, string? Number, string? Date, string? Place, string? Issuer, string? IssuerLevel, string? Province,
    string? Signer, string? Title, string Sha256, string MediaType, long Bytes, int Pages);
