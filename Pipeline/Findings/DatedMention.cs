using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Findings;

/// <summary>The date that a place in a text gives a document: one that is printed there with its year, for a year that is not was completed from what stands around.</summary>
public readonly record struct DatedMention(PartialDate Date, Evidence Evidence);
