using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Finds every figure that somebody is to reach or keep to.</summary>
public static class TargetExtractor
{
    public static ImmutableArray<Target> Extract(DocumentView view, DocumentFrame frame, ImmutableArray<Citation> citations) => [];
}
