using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>The issuing body before it is completed: Name still lacks the place that Need tells; Units are those named around it, the outermost first; Range is where it is named (empty where it is inferred).</summary>
public sealed record IssuerFinding(string Name, AdministrativeLevel? Level, PlaceNeed Need, IReadOnlyList<Place> Units, TokenRange Range, string Rule);
