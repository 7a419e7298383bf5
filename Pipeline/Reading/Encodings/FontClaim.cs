namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>What a font's name says of the text in it.</summary>
public sealed record FontClaim(LegacyEncoding Encoding, bool Capitals);
