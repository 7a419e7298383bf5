namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>A type of document: Code is the abbreviation that outputs use, Symbols are those printed in numbers (State and Party).</summary>
public sealed record DocumentTypeRow : PhraseRow
{
    public required IReadOnlyList<string> StateSymbols { get; init; }

    public required IReadOnlyList<string> PartySymbols { get; init; }

    /// <summary>The body that alone issues documents of this type.</summary>
    public string? Issuer { get; init; }

    /// <summary>Under "Căn cứ" it is what the citing document carries out, not a legal basis only.</summary>
    public bool CarriedOut { get; init; }

    /// <summary>It sets out work to be done, as a rule to carry out what a superior body has issued.</summary>
    public bool Plan { get; init; }

    /// <summary>The place among legal acts, the Constitution's being 1 (Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15, Điều 4).</summary>
    public int? Rank { get; init; }

    /// <summary>One body issues many of them alike in a day: appointments, approvals, invitations.</summary>
    public bool InSeries { get; init; }

    /// <summary>A programme of work, which decisions approve; a master plan (quy hoạch) is none, being the frame of many.</summary>
    public bool Programme { get; init; }
}
