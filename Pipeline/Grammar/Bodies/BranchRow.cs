namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>A branch of the administration (ngành) that councils and unions are named after.</summary>
public sealed record BranchRow : PhraseRow;
