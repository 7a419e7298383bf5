namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A document that has a word: how often, and whether in its title, number or campaigns too.</summary>
public readonly record struct WordPlace(long Document, int Times, bool InTitle);
