using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>An encoding of the 1990s (Reading/data/encodings.json), with the names of the fonts that it was written in; in the capital fonts, small letters are drawn as capitals. * stands for anything.</summary>
public sealed record EncodingRow(string Code, string Source, ImmutableArray<string> Fonts, ImmutableArray<string> CapitalFonts, ImmutableArray<EncodingExample> Examples);
