using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>A segment with the words on either side of its figure that belong to its indicator. Reached: a verb or comparator joins those before to the figure.</summary>
public sealed record OwnWords(Segment Segment, TokenRange Prefix, bool Reached, TokenRange Suffix, TokenRange Label);
