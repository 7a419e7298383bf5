using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>A body as named in the text: Name with its abbreviations written out; Need tells what <see cref="BodyReader.FullName"/> has to add from the document's own place.</summary>
public sealed record BodyMention(TokenRange Range, string Name, AdministrativeLevel? Level, PlaceNeed Need);
