using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Finds the documents that this one was issued to carry out.</summary>
public static class ParentReader
{
    public static ImmutableArray<int> Read(DocumentFrame frame, IReadOnlyList<RelatedMention> related, IReadOnlyList<string?> issuers) => [];
}
