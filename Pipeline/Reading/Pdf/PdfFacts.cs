using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Pdf;

/// <summary>What a PDF tells of its pages before any is read: how many there are, and which of them, from 1, are shown turned by a quarter.</summary>
internal sealed record PdfFacts(int Pages, ImmutableHashSet<int> Sideways);
