using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Finds resolutions by their event: "Nghị quyết Đại hội Đảng bộ tỉnh X lần thứ XVII", and "Nghị quyết Trung ương 4 khóa XI, XII", one mention per term.
/// Without the term in Roman figures no one document is meant. The congress issues its own; a plenum's are Ban Chấp hành Trung ương's (gold/GUIDELINES.md, rule 10).
/// </summary>
public static class PartyResolutionReader
{
    private const int LongestName = 24;
    private const string CentralCommittee = "Ban Chấp hành Trung ương Đảng";

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    public static void Read(DocumentView view, Sentences sentences, List<Mention> found)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(found);
        foreach (var head in view.Phrases.Of(PhraseCategory.DocumentType))
        {
            if (MiningGrammar.Default.DocumentTypes[head.Row].Code is not ("NQ" or "KL"))
                continue;
            var at = head.End < view.Tokens.Count && Words.Is(view.Tokens[head.End], CitationWord.Of) ? head.End + 1 : head.End;
            if (view.Phrases.At(PhraseCategory.PartyEvent, at) is not { } party)
                continue;
            var limit = Math.Min(sentences.At(head.Token).End, party.End + LongestName);
            if (MiningGrammar.Default.PartyEvents[party.Row].Code == "congress")
                Congress(view, head, party, limit, found);
            else
                Plenum(view, head, party, limit, found);
        }
    }

    private static void Congress(DocumentView view, PhraseHit head, PhraseHit congress, int limit, List<Mention> found)
    {
        var tokens = view.Tokens;
        var at = congress.End;
        while (at < limit && !IsRoman(tokens, at))
        {
            if (tokens[at].Kind != TokenKind.Word || (view.Phrases.At(PhraseCategory.RelationCue, at) is not null && tokens[at].Case == TokenCase.Lower))
                return;
            at++;
        }
        if (at >= limit)
            return;
        var end = AfterTerm(view, at + 1, limit);
        var type = new DocumentTypeCode(MiningGrammar.Default.DocumentTypes[head.Row].Code);
        found.Add(new Mention(new TokenRange(head.Token, end), end, type, null, view.TextOf(new TokenRange(head.Token, end)), "citation.name.congress", 0.95)
        {
            ImpliedIssuer = CongressName(view, congress.Token, at, end),
            HasTypeWord = true,
        });
    }

    /// <summary>"của Đảng", "Đảng Cộng sản Việt Nam", "Đảng bộ tỉnh X", "nhiệm kỳ 2020 - 2025" behind the term.</summary>
    private static int AfterTerm(DocumentView view, int at, int limit)
    {
        var tokens = view.Tokens;
        var end = at;
        if (at < limit && Words.Is(tokens[at], CitationWord.Of))
            at++;
        if (at < limit && Words.Is(tokens[at], CitationWord.Party) && tokens[at].IsCapitalised)
        {
            end = ++at;
            while (at < limit && Words.Is(tokens[at], CitationWord.PartyName) && tokens[at].IsCapitalised)
                end = ++at;
        }
        var next = end < limit && tokens[end].IsSymbol(',') ? end + 1 : end;
        if (next + 4 < limit && Words.Is(tokens[next], CitationWord.Tenure) && tokens[next + 2].Kind == TokenKind.Digits && tokens[next + 3].IsSymbol('-') && tokens[next + 4].Kind == TokenKind.Digits)
            return next + 5;
        return end;
    }

    /// <summary>The congress as a body: its name without "lần thứ XVII" where it is a local one.</summary>
    private static string CongressName(DocumentView view, int start, int term, int end)
    {
        var ordinal = term;
        while (ordinal > start && Words.Is(view.Tokens[ordinal - 1], CitationWord.Ordinal))
            ordinal--;
        var before = view.TextOf(new TokenRange(start, ordinal)).Trim(' ', ',');
        var behind = term + 1 < end && !Words.Is(view.Tokens[term + 1], CitationWord.Tenure) && !view.Tokens[term + 1].IsSymbol(',') ? view.TextOf(new TokenRange(term + 1, end)) : "";
        return behind.Length == 0 ? before : before + " " + behind;
    }

    private static void Plenum(DocumentView view, PhraseHit head, PhraseHit plenum, int limit, List<Mention> found)
    {
        var tokens = view.Tokens;
        var numbered = false;
        var at = head.End;
        for (; at < limit && !Words.Is(tokens[at], CitationWord.Term); at++)
        {
            ref readonly var token = ref tokens[at];
            numbered |= token.Kind == TokenKind.Digits || Words.Is(token, CitationWord.Ordinal) || (at > plenum.Token && IsRoman(tokens, at));
            if (!(token.Kind is TokenKind.Word or TokenKind.Digits || token.IsSymbol('(') || token.IsSymbol(',') || token.IsSymbol(')')))
                return;
            if (at >= plenum.End && view.Phrases.At(PhraseCategory.RelationCue, at) is not null)
                return;
        }
        if (!numbered || at + 1 >= limit || !IsRoman(tokens, at + 1))
            return;
        var type = new DocumentTypeCode(MiningGrammar.Default.DocumentTypes[head.Row].Code);
        var stem = view.TextOf(new TokenRange(head.Token, at)).TrimEnd(' ', '(', ',');
        var word = view.TextOf(new TokenRange(at, at + 1));
        var first = true;
        for (at++; at < limit && IsRoman(tokens, at); at = NextTerm(tokens, at + 1, limit))
        {
            var end = first && at + 1 < limit && tokens[at + 1].IsSymbol(')') ? at + 2 : at + 1;
            found.Add(new Mention(new TokenRange(first ? head.Token : at, end), end, type, null, stem + " " + word + " " + view.TextOf(new TokenRange(at, at + 1)), "citation.name.plenum", 0.95)
            {
                ImpliedIssuer = CentralCommittee,
                HasTypeWord = true,
            });
            first = false;
        }
    }

    /// <summary>The token after ", ", "và" or "khóa" that may be another term.</summary>
    private static int NextTerm(TokenList tokens, int at, int limit)
    {
        var from = at;
        while (at < limit && at - from < 3 && (tokens[at].IsSymbol(',') || Words.Is(tokens[at], CitationWord.And | CitationWord.Term)))
            at++;
        return at;
    }

    private static bool IsRoman(TokenList tokens, int at) =>
        tokens[at].Kind == TokenKind.Word && tokens[at].Case == TokenCase.Upper && tokens[at].Length <= 6 && tokens.TextOf(at).Trim("IVXL").IsEmpty;
}
