namespace DirectiveMiner.Models.Coverage;

/// <summary>Which document was compared. Key is that of the store, null for a file that was read directly.</summary>
public sealed record ComparedDocument(string Path, string? Key, string? Type, string? Number, string? Issuer, string? Date, string? Title);
