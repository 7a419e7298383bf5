using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>What a document as a whole says about its figures: its kind, its year and the year of its title.</summary>
public sealed class TargetDocument
{
    private const int LetterheadTokens = 400;

    private readonly TargetDocumentKind kind;
    private readonly DocumentFrame frame;

    public TargetDocument(TargetWords words, YearReader years, DocumentFrame frame)
    {
        ArgumentNullException.ThrowIfNull(words);
        ArgumentNullException.ThrowIfNull(years);
        ArgumentNullException.ThrowIfNull(frame);
        this.frame = frame;
        var typeLine = frame.Fields.Type is null || frame.Fields.Title is null ? TypeLine(words.View) : null;
        kind = KindOf(frame.Fields.Type?.Value.Value ?? (typeLine is { } hit ? MiningGrammar.Default.DocumentTypes[hit.Row].Code : "CV"));
        Year = frame.Fields.Date?.Value.Year;
        var title = frame.Fields.Title is not null && !frame.Title.IsEmpty ? frame.Title : typeLine is { } line ? LinesAfter(words.Tokens, line.End) : TokenRange.Empty;
        TitleYear = YearOf(title, years, Year);
    }

    public int? Year { get; }

    public int? TitleYear { get; }

    /// <summary>The kind of the text that the token is part of: a decision's own, or that of the plan which it promulgates.</summary>
    public TargetDocumentKind KindAt(int token, TargetScopes scopes)
    {
        ArgumentNullException.ThrowIfNull(scopes);
        if (scopes.RootAt(token) is not { } root || root.Label.Length < 2 || (!frame.Promulgated.IsEmpty && !frame.Promulgated.Contains(token)))
            return kind;
        foreach (var type in MiningGrammar.Default.DocumentTypes)
        {
            if (type.Code == root.Label)
                return KindOf(type.Code);
        }
        return kind;
    }

    /// <summary>The document's own year if the title names it ("… giai đoạn 2021 - 2025 năm 2023" of 2023), else the first deadline.</summary>
    private static int? YearOf(TokenRange title, YearReader years, int? own)
    {
        for (var i = title.Start; i < title.End; i++)
        {
            if (years.ReadAt(i, title.Start) is { Deadline: true } year && year.Year == own)
                return own;
        }
        return years.FirstDeadline(title)?.Year;
    }

    private static TargetDocumentKind KindOf(string code)
    {
        foreach (var row in MiningGrammar.Default.TargetDocuments)
        {
            if (row.Variations.Contains(code))
                return row.Kind;
        }
        return TargetDocumentKind.Rule;
    }

    /// <summary>The first type of document that stands alone in capitals at the start of a line.</summary>
    private static PhraseHit? TypeLine(DocumentView view)
    {
        foreach (var hit in view.Phrases.Of(PhraseCategory.DocumentType))
        {
            if (hit.Token > LetterheadTokens)
                return null;
            if ((hit.Token == 0 || view.Tokens[hit.Token - 1].Kind == TokenKind.Break || view.Tokens[hit.Token - 1].IsSymbol('*'))
                && view.Tokens[hit.Token].Case == TokenCase.Upper && view.Tokens[hit.Token].Length > 1)
                return hit;
        }
        return null;
    }

    private static TokenRange LinesAfter(TokenList tokens, int token)
    {
        var end = token;
        for (var lines = 0; end < tokens.Count && end - token < 120; end++)
        {
            if (tokens[end].Kind == TokenKind.Break && end > token && ++lines == 2)
                break;
        }
        return new TokenRange(token, end);
    }
}
