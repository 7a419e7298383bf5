using DirectiveMiner.Models.Coverage;

namespace DirectiveMiner.Pipeline.Coverage;

/// <summary>A row of coverage-reasons.json: the sentence for a reason in English and in Vietnamese, with {0}, {1} where its details go.</summary>
public sealed record CoverageReasonRow(string Code, CoverageReasonCode Reason, string Sentence, string Vietnamese);
