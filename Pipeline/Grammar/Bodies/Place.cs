using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>An administrative unit as named in the text. Name is null where only the kind is ("tỉnh"); Province is set where a province is named.</summary>
public sealed record Place(TokenRange Range, UnitWordRow Word, string? Name, ProvinceRow? Province)
{
    /// <summary>"tỉnh Bến Tre", "Quận 1"; the kind alone where no name follows.</summary>
    public string Unit => Name is null ? Word.Name : char.IsDigit(Name[0]) ? char.ToUpperInvariant(Word.Name[0]) + Word.Name[1..] + " " + Name : Word.Name + " " + Name;
}
