using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>What a field asks of something that a document mentions: a condition on a row x of citations, targets or campaigns. OfPassage: it is to hold for the passage, not for the document as a whole.</summary>
internal sealed record MentionCondition(string Table, string Sql, ImmutableArray<(string Name, object? Value)> Parameters, bool OfPassage);
