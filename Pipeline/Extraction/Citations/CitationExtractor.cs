using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Finds every mention of another document.</summary>
public static class CitationExtractor
{
    public static CitationFindings Extract(DocumentView view, DocumentFrame frame) => new([], [], []);
}
