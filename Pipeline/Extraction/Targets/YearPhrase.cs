using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>A year in the text with the words before it ("đến hết năm 2025", "giai đoạn 2021 - 2025"). Deadline is false for "so với năm 2023" and for the dates of documents.</summary>
public readonly record struct YearPhrase(int Year, TokenRange Range, bool Deadline);
