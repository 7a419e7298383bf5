using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// The runs in Unicode, one text for each run given, in its order; and the name for <see cref="Models.Source.Encoding"/>: the old encodings of at least a twentieth of the
/// words with marks, the most frequent first, joined by "+" with the file's own encoding where that has its share too.
/// </summary>
public sealed record ConvertedRuns(ImmutableArray<string> Texts, string Encoding);
