using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The date line: "Bến Tre, ngày 25 tháng 3 năm 2024". Date and Place are null where they are left blank.</summary>
public sealed record IssueDate(TokenRange Range, PartialDate? Date, TokenRange Place);
