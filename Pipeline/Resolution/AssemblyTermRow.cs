namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>A term (khóa) of the Quốc hội, by the figure that numbers print: QH15, UBTVQH15.</summary>
public sealed record AssemblyTermRow(string Code, string Name, int Term, int FirstYear, int LastYear, string Source);
