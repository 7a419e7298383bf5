using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A word of the index, folded, and where it stands.</summary>
public sealed record ListedWord(string Word, ImmutableArray<WordPlace> Places);
