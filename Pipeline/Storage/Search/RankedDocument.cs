namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A document after the first stage: its score, what its length divides occurrences in the body by, and where each term stands.</summary>
internal sealed record RankedDocument(long Id, double Score, double Norm, TermPlaces[] Places);
