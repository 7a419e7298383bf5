using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Bench;

/// <summary>A kind of question. Pattern: what ripgrep is asked for instead; null where it cannot be asked.</summary>
public sealed record SearchKind(string Name, Func<Random, string> Question, Func<string, string>? Pattern, bool Passages = false, bool Facets = false, SearchSort Sort = SearchSort.Relevance);
