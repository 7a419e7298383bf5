using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>
/// A figure's share of its clause: Range holds the figure with the words that are its own. Clause numbers the clauses of a sentence (between semicolons);
/// Listed: it is joined to the figure before it by a comma or "và" alone.
/// </summary>
public sealed record Segment(Figure Figure, TokenRange Range, int Clause, bool Listed)
{
    public TokenRange Prefix => new(Range.Start, Figure.Range.Start);

    public TokenRange Suffix => new(Figure.Range.End, Range.End);
}
