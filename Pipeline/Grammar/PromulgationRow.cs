namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The words under a title that tell by what act a text is promulgated.</summary>
public sealed record PromulgationRow : PhraseRow;
