using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Reads the words between two mentions: titles that open, clauses that end, brackets. Looks at a bounded number of tokens.</summary>
public sealed class ClauseReader(DocumentView view)
{
    private const int Widest = 400;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    public Enclosures Enclosures { get; } = new(view.Tokens);

    /// <summary>Whether the words at the token are the title of the document just named: "về việc …", “…”, "phê duyệt …".</summary>
    public bool OpensTitle(int token, int limit)
    {
        var at = AfterBracket(token, limit);
        token = at;
        var comma = at < limit && view.Tokens[at].IsSymbol(',');
        if (comma)
            at++;
        while (at < limit && IsQuote(view.Tokens[at].First) && view.Tokens[at].Kind == TokenKind.Symbol)
            at++;
        if (at >= limit)
            return false;
        if (at > token && !comma)
            return true;
        if (view.Phrases.At(PhraseCategory.TitleStart, at) is not { } start)
            return false;
        return MiningGrammar.Default.TitleStarts[start.Row].Code is "about" or "amended" || !comma;
    }

    /// <summary>"… triển khai Kế hoạch nêu trên và": the cue's object is a document without a number.</summary>
    public bool NamesDocument(int from, int to)
    {
        for (var at = to - 2; at >= from && at > to - 12; at--)
        {
            if (view.Tokens[at].IsCapitalised && view.Phrases.At(PhraseCategory.DocumentType, at) is { } hit && view.Phrases.At(PhraseCategory.Anaphor, hit.End) is not null)
                return true;
        }
        return false;
    }

    /// <summary>"… và Kế hoạch hành động của … về triển khai": another document, without a number, follows the one before.</summary>
    public bool JoinsDocument(int from, int to)
    {
        for (var at = from + 1; at < to && at < from + Widest; at++)
        {
            if (view.Tokens[at].IsCapitalised && (Words.Is(view.Tokens[at - 1], CitationWord.And) || view.Tokens[at - 1].IsSymbol(','))
                && view.Phrases.At(PhraseCategory.DocumentType, at) is not null)
                return true;
        }
        return false;
    }

    /// <summary>"của Ủy ban nhân dân tỉnh (nay là …) về …": the title stands behind the brackets.</summary>
    public int AfterBracket(int token, int limit)
    {
        if (token >= limit || !view.Tokens[token].IsSymbol('('))
            return token;
        for (var at = token; at < limit && at < token + 14; at++)
        {
            if (view.Tokens[at].IsSymbol(')'))
                return at + 1;
        }
        return token;
    }

    /// <summary>The token behind which the sentence's own clause goes on (", Ủy ban nhân dân tỉnh ban hành …", ", trong đó …"), or −1.</summary>
    public int ClauseEnd(int from, int to)
    {
        to = Math.Min(to, from + Widest);
        var quotes = false;
        for (var at = from; at < to; at++)
        {
            if (view.Tokens[at].IsSymbol('(') && Enclosures.ClosedAround(at, to) is var closing and > 0)
                at = closing;
            ref readonly var token = ref view.Tokens[at];
            if (token.Kind == TokenKind.Symbol && IsQuote(token.First))
                quotes = token.First is '\u201C' or '\u00AB' || (token.First == '"' && !quotes);
            if (quotes)
                continue;
            var comma = at > from && view.Tokens[at - 1].IsSymbol(',');
            if (view.Phrases.At(PhraseCategory.ClauseEnd, at) is { } end && (comma || MiningGrammar.Default.ClauseEnds[end.Row].Anywhere))
                return at;
            if (comma && token.IsCapitalised && BodyReader.ReadAt(view, at, to) is { } body && IsVerb(body.Range.End, to))
                return at;
        }
        return -1;
    }

    public int LastSemicolon(int from, int to)
    {
        for (var at = to - 1; at >= from && at > to - Widest; at--)
        {
            if (view.Tokens[at].IsSymbol(';'))
                return at;
        }
        return -1;
    }

    /// <summary>The bracket that opens between the tokens and is still open at the second; null if there is none.</summary>
    public int? OpensBracket(int from, int to)
    {
        for (var at = to - 1; at >= from && at > to - Widest; at--)
        {
            if (view.Tokens[at].IsSymbol(')'))
                return null;
            if (view.Tokens[at].IsSymbol('('))
                return at;
        }
        return null;
    }

    /// <summary>The bracket that closes between the tokens, or null.</summary>
    public int? ClosingBracket(int from, int to)
    {
        for (var at = from; at < to && at < from + Widest; at++)
        {
            if (view.Tokens[at].IsSymbol(')'))
                return at;
        }
        return null;
    }

    /// <summary>Behind "và" in a title: another verb of the title, or another document.</summary>
    public bool GoesOn(int token) =>
        view.Phrases.At(PhraseCategory.RelationCue, token) is not null || view.Tokens[token].IsCapitalised && view.Phrases.At(PhraseCategory.DocumentType, token) is not null;

    /// <summary>The body is the subject of a clause of its own ("…, Sở Nội vụ ban hành …"), not one of a list ("của Bộ Công an, Bộ Quốc phòng").</summary>
    private bool IsVerb(int at, int limit) =>
        at < limit && (view.Phrases.At(PhraseCategory.TitleStart, at) is { } start && MiningGrammar.Default.TitleStarts[start.Row].Code is "act" or "approves" or "announces"
            || view.Phrases.At(PhraseCategory.RelationCue, at) is not null || Words.Is(view.Tokens[at], CitationWord.NameStop));

    public bool IsOpeningQuote(int token) => view.Tokens[token].Kind == TokenKind.Symbol && view.Tokens[token].First is '"' or '\u201C' or '\u00AB' or '\u2018';

    /// <summary>The token of the quotation mark that closes the one before <paramref name="from"/>; the limit if there is none.</summary>
    public int ClosingQuote(int from, int limit)
    {
        for (var at = from; at < limit; at++)
        {
            if (view.Tokens[at].Kind == TokenKind.Symbol && view.Tokens[at].First is '"' or '\u201D' or '\u00BB' or '\u2019')
                return at;
        }
        return limit;
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '\u2018' or '\u2019';
}
