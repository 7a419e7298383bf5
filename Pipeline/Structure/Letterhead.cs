using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>What stands above the title. Names are the lines that name the issuer and the body above it, in order; Type is the line's type word; parts not found are null or empty.</summary>
public sealed record Letterhead(
    TokenRange Range,
    OwnNumber? Number,
    IssueDate? Date,
    IReadOnlyList<TextLine> Names,
    TokenRange Subject,
    PhraseHit? Type,
    TokenRange Addressee,
    bool HasMotto)
{
    /// <summary>Motto, number or date were found: what is set in capitals beside them names bodies.</summary>
    public bool IsAnchored => !Range.IsEmpty && (HasMotto || Number is not null || Date is not null);

    /// <summary>An official letter: it has no type word, and names whom it goes to or its subject.</summary>
    public bool IsLetter => Type is null && !(Addressee.IsEmpty && Subject.IsEmpty);
}
