using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>A Vietnamese letter and its codes (Reading/data/letter-codes.json): by encoding, hex of its bytes, the usual way of writing it first. An encoding without the letter is not named.</summary>
public sealed record LetterCodeRow(char Letter, ImmutableDictionary<string, ImmutableArray<string>> Codes);
