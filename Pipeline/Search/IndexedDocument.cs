using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>
/// What an index takes of a document: the original text with the passages it is to be found by, and the words that tell what it is about, which weigh more than those of the text.
/// Repairs are words of the text, in order, each to be found as printed and as meant.
/// </summary>
public sealed record IndexedDocument(string? Title, string? Number, ImmutableArray<string> Campaigns, string Text, ImmutableArray<Passage> Passages, ImmutableArray<WordRepair> Repairs);
