using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>Finds every figure that somebody is to reach or keep to. One pass over the body; each sentence with digits is divided among its figures and judged.</summary>
public static class TargetExtractor
{
    public static ImmutableArray<Target> Extract(DocumentView view, DocumentFrame frame, ImmutableArray<Citation> citations)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(frame);
        return new TargetReader(view, frame, citations).Read();
    }
}
