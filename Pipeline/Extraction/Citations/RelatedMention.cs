using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>A mention with its place among the others: Within is the index of the mention in whose title or clause it is nested; Manner: "theo" governs it.</summary>
public sealed record RelatedMention(Mention Mention, Relation Relation, int? Within, bool Manner);
