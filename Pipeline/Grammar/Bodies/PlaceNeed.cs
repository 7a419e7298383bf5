namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>Which place a body's printed name still lacks.</summary>
public enum PlaceNeed
{
    None,
    Province,

    /// <summary>"thành phố": the province's own, or one within the province.</summary>
    City,
    District,
    Commune,

    /// <summary>The body stands without any unit ("Ủy ban nhân dân"): it is that of the document's own unit.</summary>
    Own,
}
