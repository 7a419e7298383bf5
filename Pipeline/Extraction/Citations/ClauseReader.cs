using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Reads the words between two mentions: titles that open, clauses that end, brackets. Looks at a bounded number of tokens.</summary>
public sealed class ClauseReader(DocumentView view)
{
    private const int Widest = 400;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    /// <summary>Whether the words at the token are the title of the document just named: "về việc …", “…”, "phê duyệt …".</summary>
    public bool OpensTitle(int token, int limit)
    {
        var at = token;
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
        return MiningGrammar.Default.TitleStarts[start.Row].Code == "about" || !comma;
    }

    /// <summary>The token behind which the sentence's own clause goes on (", Ủy ban nhân dân tỉnh ban hành …", ", trong đó …"), or −1.</summary>
    public int ClauseEnd(int from, int to)
    {
        to = Math.Min(to, from + Widest);
        var quotes = false;
        for (var at = from; at < to; at++)
        {
            ref readonly var token = ref view.Tokens[at];
            if (token.Kind == TokenKind.Symbol && IsQuote(token.First))
                quotes = token.First is '\u201C' or '\u00AB' || (token.First == '"' && !quotes);
            if (quotes)
                continue;
            var comma = at > from && view.Tokens[at - 1].IsSymbol(',');
            if (view.Phrases.At(PhraseCategory.ClauseEnd, at) is { } end && (comma || MiningGrammar.Default.ClauseEnds[end.Row].Anywhere))
                return at;
            if (comma && token.IsCapitalised && view.Phrases.At(PhraseCategory.Body, at) is not null && !FollowsPlace(at - 2))
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

    public bool ClosesBracket(int from, int to)
    {
        for (var at = from; at < to && at < from + Widest; at++)
        {
            if (view.Tokens[at].IsSymbol(')'))
                return true;
        }
        return false;
    }

    /// <summary>A list of bodies ("của Bộ Công an, Bộ Quốc phòng") does not end a clause.</summary>
    private bool FollowsPlace(int token)
    {
        for (var at = token; at >= 0 && at > token - 8; at--)
        {
            if (view.Phrases.At(PhraseCategory.Body, at) is not null)
                return at > 0 && Words.Is(view.Tokens[at - 1], CitationWord.Of | CitationWord.And) == false;
        }
        return false;
    }

    private static bool IsQuote(char c) => c is '"' or '\u201C' or '\u201D' or '\u00AB' or '\u00BB' or '\u2018' or '\u2019';
}
