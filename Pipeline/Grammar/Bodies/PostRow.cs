namespace DirectiveMiner.Pipeline.Grammar.Bodies;

/// <summary>A post or inner organ that stands before a body's name. Kind "head": a person's post, as in signature blocks; "organ": a part of the body (Ban Thường vụ).</summary>
public sealed record PostRow : PhraseRow
{
    public required string Kind { get; init; }

    /// <summary>How the names begin of the bodies that it heads ("Sở", "Trung tâm"); null where it can be any.</summary>
    public IReadOnlyList<string>? Heads { get; init; }
}
