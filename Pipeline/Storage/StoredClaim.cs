using DirectiveMiner.Pipeline.Resolution;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>A claim of the store: the number of its document there, and the outcome that is written for it (of a document's own claim only the work).</summary>
internal sealed record StoredClaim(Claim Claim, long Document, string? Status, string? Work, string? Candidates, string? Reason);
