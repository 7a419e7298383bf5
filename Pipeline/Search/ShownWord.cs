namespace DirectiveMiner.Pipeline.Search;

/// <summary>A word of a text as printed and, where it was misread, as it was meant; a term may have either.</summary>
internal readonly record struct ShownWord(Word Printed, Word? Meant);
