namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>Single words that play one part in citations; Code names the part (<see cref="CitationWord"/>).</summary>
public sealed record CitationWordRow : PhraseRow;
