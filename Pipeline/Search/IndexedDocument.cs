using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>What an index takes of a document: the original text with the passages it is to be found by, and the words that tell what it is about, which weigh more than those of the text.</summary>
public sealed record IndexedDocument(string? Title, string? Number, ImmutableArray<string> Campaigns, string Text, ImmutableArray<Passage> Passages);
