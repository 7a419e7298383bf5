using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>The citations in the order of the text, the anaphora ("Kế hoạch này"), and the parents as indices into the citations.</summary>
public sealed record CitationFindings(ImmutableArray<Citation> Citations, ImmutableArray<Anaphor> Anaphora, ImmutableArray<int> Parents);
