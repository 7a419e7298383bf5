namespace DirectiveMiner.Models;

/// <summary>A short mention ("Kế hoạch này", "Chỉ thị nêu trên"): Antecedent is the index of the citation meant; null with status Self, or where the rule abstains.</summary>
public sealed record Anaphor(DocumentTypeCode? Type, ResolutionStatus Status, int? Antecedent, string? Reason, string Text, TextSpan Span, RuleId Rule);
