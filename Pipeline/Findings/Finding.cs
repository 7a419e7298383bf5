using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>One finding: the node that it is about, the other document where there is one, what is the matter in a sentence (in English, and in Vietnamese), and where to read it.</summary>
public sealed record Finding(FindingKind Kind, string Document, string? Other, string Message, string VietnameseMessage, ImmutableArray<Evidence> Evidence);
