using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Finds short mentions ("Kế hoạch này", "Chỉ thị nêu trên") and their antecedents.</summary>
public static class AnaphorReader
{
    public static ImmutableArray<Anaphor> Read(DocumentView view, DocumentFrame frame, ImmutableArray<Citation> citations, IReadOnlyList<Mention> mentions) => [];
}
