using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A field with a closed list of values: type, level, relation, has. Code is the canonical value ("KH", "district", "replaces", "blank-number").</summary>
public sealed record CodeNode(SearchField Field, string Code, TextSpan Span) : QueryNode(Span);
