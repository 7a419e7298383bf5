using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Finds laws, codes, ordinances and the Constitution by name: those of law-names.json in any case, others by their capitalised name.
/// "Luật sửa đổi, bổ sung một số điều của Luật X" is a mention of its own that holds the one of Luật X.
/// </summary>
public static class LawMentionReader
{
    private const int LongestName = 26;
    private const int LongestAmendment = 120;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    public static void Read(DocumentView view, Sentences sentences, List<Mention> found)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(found);
        foreach (var hit in view.Phrases.Of(PhraseCategory.DocumentType))
        {
            var code = MiningGrammar.Default.DocumentTypes[hit.Row].Code;
            if (code is not ("L" or "BL" or "PL" or "HP"))
                continue;
            var sentence = sentences.At(hit.Token);
            if (hit.Token > sentence.Start && code == "L" && view.Tokens[hit.Token - 1].Kind == TokenKind.Word
                && IsHalfWord(view.Tokens, hit.Token))
                continue;
            if (Find(view, hit, code, sentence) is { } mention)
                found.Add(mention);
        }
    }

    private static Mention? Find(DocumentView view, PhraseHit head, string code, TokenRange sentence)
    {
        if (code == "HP")
            return Constitution(view, head, sentence);
        var type = new DocumentTypeCode(code);
        if (head.End < sentence.End && Words.Is(view.Tokens[head.End], CitationWord.Amend))
            return Amendment(view, head, type, sentence);
        if (view.Phrases.At(PhraseCategory.LawName, head.Token) is { } known && known.End <= sentence.End && !Continues(view, known, sentence.End))
            return Named(view, head.Token, known.End, type, sentence, "citation.name.law", 0.95);
        if (view.Tokens[head.Token].Case != TokenCase.Capitalised || head.End >= sentence.End || !view.Tokens[head.End].IsCapitalised)
            return null;
        var end = NameEnd(view, head.End, sentence.End);
        return end - head.End is 0 or 1 && view.Tokens[head.End].Case == TokenCase.Upper && view.Tokens[head.End].Length < 3 ? null
            : Named(view, head.Token, end, type, sentence, "citation.name.law.unlisted", 0.8);
    }

    /// <summary>"Luật Đầu tư" in "Luật Đầu tư mạo hiểm": a capitalised name goes on with words that no sentence goes on with.</summary>
    private static bool Continues(DocumentView view, PhraseHit known, int limit) =>
        known.End + 1 < limit && view.Tokens[known.End].IsSymbol(',') && view.Tokens[known.End + 1].Kind == TokenKind.Word
        && view.Tokens[known.End + 1].Case == TokenCase.Lower && view.Tokens[known.Token].Case == TokenCase.Capitalised
        && IsShortList(view, known.End + 1, limit);

    /// <summary>", chữa cháy và cứu nạn": lower-case words up to "và" that belong to a name not listed.</summary>
    private static bool IsShortList(DocumentView view, int at, int limit)
    {
        var stop = Math.Min(limit, at + 4);
        for (; at < stop; at++)
        {
            ref readonly var token = ref view.Tokens[at];
            if (token.IsSymbol('(') && at + 2 < limit && view.Tokens[at + 1].Case == TokenCase.Upper && view.Tokens[at + 2].IsSymbol(')'))
            {
                at += 2;
                stop = Math.Min(limit, stop + 3);
                continue;
            }
            if (token.Kind != TokenKind.Word || token.Case != TokenCase.Lower)
                return false;
            if (view.Phrases.At(PhraseCategory.RelationCue, at) is not null || view.Phrases.At(PhraseCategory.ClauseEnd, at) is not null
                || view.Phrases.At(PhraseCategory.DocumentType, at) is not null || view.Phrases.At(PhraseCategory.TitleStart, at) is not null)
                return false;
            if (Words.Is(token, CitationWord.And))
                return view.Tokens.TextOf(at).SequenceEqual("và") && at + 1 < limit && view.Tokens[at + 1].Case == TokenCase.Lower && !Words.Is(view.Tokens[at + 1], CitationWord.Plural);
        }
        return false;
    }

    private static Mention Named(DocumentView view, int start, int nameEnd, DocumentTypeCode type, TokenRange sentence, string rule, double confidence)
    {
        var end = WithYear(view.Tokens, nameEnd, sentence.End);
        var tail = MentionTail.Read(view, end, sentence.End);
        var provision = TypeHead.ProvisionBefore(view, start, sentence.Start);
        var from = provision.IsEmpty ? start : provision.Start;
        return new Mention(new TokenRange(from, tail.End), end, type, null, view.TextOf(new TokenRange(start, end)), rule, confidence)
        {
            Provision = provision.IsEmpty ? null : view.TextOf(provision),
            Date = tail.Date,
            SameDay = tail.SameDay,
            ImpliedIssuer = KindIssuers.Of(type),
            HasTypeWord = true,
        };
    }

    private static Mention? Amendment(DocumentView view, PhraseHit head, DocumentTypeCode type, TokenRange sentence)
    {
        var limit = Math.Min(sentence.End, head.End + LongestAmendment);
        for (var at = head.End; at < limit; at++)
        {
            if (view.Tokens[at].IsSymbol(';') || view.Tokens[at].IsSymbol(':'))
                return null;
            if (view.Phrases.At(PhraseCategory.LawName, at) is { } inner)
                return Named(view, head.Token, ListEnd(view, inner.End, limit), type, sentence, "citation.name.law.amending", 0.9) with { Amending = true };
        }
        return null;
    }

    /// <summary>"… của Luật A, Luật B và Luật C số …": one act that amends several, if its number or day stands behind the last.</summary>
    private static int ListEnd(DocumentView view, int first, int limit)
    {
        var tokens = view.Tokens;
        var end = first;
        while (end + 1 < limit && (tokens[end].IsSymbol(',') || Words.Is(tokens[end], CitationWord.And)) && view.Phrases.At(PhraseCategory.LawName, end + 1) is { } next)
            end = next.End;
        return end < limit && Words.Is(tokens[end], CitationWord.NumberWord | CitationWord.Day | CitationWord.Year) ? end : first;
    }

    private static Mention? Constitution(DocumentView view, PhraseHit head, TokenRange sentence)
    {
        if (!view.Tokens[head.Token].IsCapitalised)
            return null;
        var end = head.End;
        if (end < sentence.End && Words.Is(view.Tokens[end], CitationWord.State))
        {
            while (end < sentence.End && end - head.End < 9 && view.Tokens[end].Kind == TokenKind.Word && !Words.Is(view.Tokens[end], CitationWord.Year | CitationWord.Day | CitationWord.And))
                end++;
        }
        var dated = WithYear(view.Tokens, end, sentence.End);
        return dated == head.End ? null : Named(view, head.Token, end, new DocumentTypeCode("HP"), sentence, "citation.name.constitution", 0.95);
    }

    /// <summary>"Luật Đất đai năm 2013", "Luật Đất đai 2013", "Luật Đất đai (2013)": the year belongs to the name.</summary>
    private static int WithYear(TokenList tokens, int at, int limit)
    {
        var next = at < limit && tokens[at].IsSymbol(',') ? at + 1 : at;
        if (next + 1 < limit && Words.Is(tokens[next], CitationWord.Year) && tokens[next + 1].Kind == TokenKind.Digits && tokens[next + 1].Length == 4)
            return next + 2;
        if (at + 2 < limit && tokens[at].IsSymbol('(') && IsYear(tokens[at + 1]) && tokens[at + 2].IsSymbol(')'))
            return at + 3;
        return at < limit && tokens[at].SpaceBefore && IsYear(tokens[at]) && !(at + 1 < limit && !tokens[at + 1].SpaceBefore && tokens[at + 1].First is '/' or '-' or '%') ? at + 1 : at;
    }

    private static bool IsYear(in Token token) => token is { Kind: TokenKind.Digits, Length: 4, First: '1' or '2' };

    /// <summary>The end of a name that is not listed: lower-case words follow, also after a comma or "và", until a word that no name goes on with.</summary>
    private static int NameEnd(DocumentView view, int at, int limit)
    {
        var tokens = view.Tokens;
        limit = Math.Min(limit, at + LongestName);
        var last = ++at;
        for (; at < limit; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind == TokenKind.Word)
            {
                if (Words.Is(token, CitationWord.And))
                {
                    if (at + 1 >= limit || tokens[at + 1].Case != TokenCase.Lower && tokens[at + 1].Case != TokenCase.Upper || Words.Is(tokens[at + 1], CitationWord.NameStop | CitationWord.At | CitationWord.Plural)
                        || view.Phrases.At(PhraseCategory.DocumentType, at + 1) is not null || view.Phrases.At(PhraseCategory.RelationCue, at + 1) is not null)
                        break;
                    continue;
                }
                if (Words.Is(token, CitationWord.NameStop | CitationWord.At | CitationWord.NumberWord | CitationWord.Year | CitationWord.Day | CitationWord.Plural | CitationWord.About | CitationWord.Of)
                    || view.Phrases.At(PhraseCategory.DocumentType, at) is not null || view.Phrases.At(PhraseCategory.RelationCue, at) is not null)
                    break;
                last = at + 1;
            }
            else if (token.IsSymbol(',') && at + 1 < limit && tokens[at + 1].Kind == TokenKind.Word && tokens[at + 1].Case == TokenCase.Lower && IsShortList(view, at + 1, limit))
            {
                continue;
            }
            else if (token.IsSymbol('(') && at + 2 < limit && tokens[at + 1].Case == TokenCase.Upper && tokens[at + 2].IsSymbol(')'))
            {
                last = at + 3;
                at += 2;
            }
            else
            {
                break;
            }
        }
        return last;
    }

    /// <summary>"kỷ luật", "pháp luật", "dự luật": the second syllable of another word.</summary>
    private static bool IsHalfWord(TokenList tokens, int at) => Words.Is(tokens[at - 1], CitationWord.HalfOfLaw);
}
