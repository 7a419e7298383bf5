using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>Came into the store after the one arrival and not after the other. Not typed by users: it is how what is new is found for a saved search.</summary>
public sealed record ArrivedNode(long After, long UpTo) : QueryNode(default(TextSpan));
