namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>A term: From is the ISO day on which its congress opened (for localities, about when theirs did).</summary>
public sealed record PartyTermRow(string Code, string Name, bool Central, string From, int FirstYear, int LastYear, string Source);
