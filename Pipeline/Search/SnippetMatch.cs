using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>A place where a term stands in the original; exact where the diacritics are those of the query.</summary>
internal readonly record struct SnippetMatch(int Term, bool Exact, TextSpan Span);
