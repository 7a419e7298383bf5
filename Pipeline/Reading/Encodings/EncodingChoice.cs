namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>What a stretch of text is taken for: Unicode where Encoding is null. Syllables is how many words with marks speak for it.</summary>
internal readonly record struct EncodingChoice(LegacyEncoding? Encoding, int Syllables);
