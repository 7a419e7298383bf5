using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>A paragraph of the child, or a part of a long one, that may answer items.</summary>
public sealed record Passage(TextBlock Block, WordRange Words);
