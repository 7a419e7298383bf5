using DirectiveMiner.Pipeline.Extraction.Dates;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>What stands behind a number or name, in any order: its date, its issuer ("của …", "do … ban hành") and the term of that ("khóa XIII"). End is behind the last of them.</summary>
public sealed record MentionTail(int End, DateMention? Date, bool SameDay, BodyMention? Issuer)
{
    private const int LongestName = 24;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    /// <summary>Reads from the token behind the number. A body that merely follows, without "của", is the issuer unless the number's symbol tells of another.</summary>
    public static MentionTail Read(DocumentView view, int token, int limit, string symbol = "")
    {
        ArgumentNullException.ThrowIfNull(view);
        var tokens = view.Tokens;
        var tail = new MentionTail(token, null, false, null);
        var at = token;
        for (var round = 0; round < 4 && at < limit; round++)
        {
            var next = at;
            if ((tokens[next].IsSymbol(',') || tokens[next].Kind == TokenKind.Break) && next + 1 < limit)
                next++;
            if (tail.Date is null && !tail.SameDay)
            {
                if (next + 1 < limit && Words.Is(tokens[next], CitationWord.Same) && Words.Is(tokens[next + 1], CitationWord.Day))
                {
                    var shared = DateReader.ReadAt(view, next + 1, limit);
                    tail = tail with { SameDay = true, Date = shared, End = at = shared?.Range.End ?? next + 2 };
                    continue;
                }
                if ((Words.Is(tokens[next], CitationWord.Day) || next == at && tokens[next].Kind == TokenKind.Digits || Words.Is(tokens[next], CitationWord.Month))
                    && DateReader.ReadAt(view, next, limit) is { } date)
                {
                    tail = tail with { Date = date, End = at = date.Range.End };
                    continue;
                }
                if (next == at && YearOfIssue(view, next, limit) is { } year)
                {
                    tail = tail with { Date = year, End = at = year.Range.End };
                    continue;
                }
                if (tokens[next].IsSymbol('(') && DateReader.ReadAt(view, next + 1, limit) is { } inBrackets && inBrackets.Range.End < limit && tokens[inBrackets.Range.End].IsSymbol(')'))
                {
                    tail = tail with { Date = inBrackets, End = at = inBrackets.Range.End + 1 };
                    continue;
                }
            }
            if (tail.Date is null && AfterPassive(view, next, limit) is { } passive)
            {
                tail = tail with { Date = DateReader.ReadAt(view, passive.At, limit), Issuer = tail.Issuer ?? passive.Agent };
                tail = tail with { End = at = tail.Date?.Range.End ?? passive.At };
                continue;
            }
            if (tail.Issuer is null && IssuerAt(view, next, limit, commaBefore: next > at) is { } issuer && (Words.Is(tokens[next], CitationWord.Of | CitationWord.By) || IsOfSymbol(issuer, symbol)))
            {
                tail = tail with { Issuer = issuer, End = at = TermEnd(tokens, issuer.Range.End, limit) };
                continue;
            }
            break;
        }
        return tail;
    }

    /// <summary>"Nghị định số 15/2020/NĐ-CP Ủy ban nhân dân tỉnh …": the symbol's body is another, so that a new clause begins.</summary>
    private static bool IsOfSymbol(BodyMention body, string symbol) =>
        symbol == "TW" ? body.Level == Models.AdministrativeLevel.Central
        : !SymbolTable.Default.Find(symbol, out var row) || row is null || Letters.Strip(body.Name).Contains(Letters.Strip(row.Name), StringComparison.Ordinal);

    /// <summary>"năm 2024 của Ủy ban nhân dân tỉnh": a year alone is the document's own where its issuer follows; else it may be that of what is done.</summary>
    private static DateMention? YearOfIssue(DocumentView view, int token, int limit) =>
        Words.Is(view.Tokens[token], CitationWord.Year) && DateReader.ReadAt(view, token, limit) is { } year && year.Range.End < limit
            && Words.Is(view.Tokens[year.Range.End], CitationWord.Of) && IssuerAt(view, year.Range.End, limit, commaBefore: false) is not null ? year : null;

    private static BodyMention? IssuerAt(DocumentView view, int token, int limit, bool commaBefore)
    {
        if (token + 1 >= limit)
            return null;
        var word = Words.Of(view.Tokens[token]);
        if ((word & CitationWord.By) != 0)
            return BodyReader.ReadAt(view, token + 1, limit) is { } issuing && IssuingVerbAt(view, issuing.Range.End) is not null ? issuing : null;
        if ((word & CitationWord.Of) != 0)
            return view.Phrases.At(PhraseCategory.PartyEvent, token + 1) is { } party && MiningGrammar.Default.PartyEvents[party.Row].Code == "plenum" && view.Tokens[token + 1].First is 'H' or 'h'
                ? Plenum(view, party, limit)
                : BodyReader.ReadAt(view, token + 1, limit) is { } body ? Joined(view, body, limit) : Unknown(view, token + 1, limit);
        if (view.Phrases.At(PhraseCategory.PartyEvent, token) is { } plenum && MiningGrammar.Default.PartyEvents[plenum.Row].Code == "plenum" && plenum.Count > 2)
            return Plenum(view, plenum, limit);
        return !commaBefore && view.Tokens[token].IsCapitalised ? BodyReader.ReadAt(view, token, limit) : null;
    }

    /// <summary>"[đã] được Quốc hội thông qua ngày …", "do Ủy ban nhân dân tỉnh ban hành ngày …": where the date starts, and who issued it; null where no verb of issuing with a date follows.</summary>
    private static (int At, BodyMention? Agent)? AfterPassive(DocumentView view, int token, int limit)
    {
        if (!Words.Is(view.Tokens[token], CitationWord.Passive | CitationWord.By))
            return null;
        var at = token + 1;
        while (at < limit && at < token + 3 && Words.Is(view.Tokens[at], CitationWord.Passive | CitationWord.By))
            at++;
        var agent = BodyReader.ReadAt(view, at, limit);
        at = agent?.Range.End ?? at;
        for (var verb = at; verb < limit && verb <= at + 1; verb++)
        {
            if (IssuingVerbAt(view, verb) is { } hit && hit.End + 1 < limit && Words.Is(view.Tokens[hit.End], CitationWord.Day) && DateReader.ReadAt(view, hit.End, limit) is not null)
                return (hit.End, agent);
        }
        return null;
    }

    /// <summary>"do Bộ trưởng … ban hành", not "do Bộ trưởng … quy định".</summary>
    private static PhraseHit? IssuingVerbAt(DocumentView view, int token) =>
        view.Phrases.At(PhraseCategory.RelationCue, token) is { } cue && MiningGrammar.Default.RelationCues[cue.Row].Role == RelationCueRole.Issues ? cue : null;

    /// <summary>"Hội nghị lần thứ 8 của Ban Chấp hành Trung ương Đảng"</summary>
    private static BodyMention Plenum(DocumentView view, PhraseHit plenum, int limit)
    {
        var at = plenum.End;
        while (at < limit && at < plenum.End + 3 && !Words.Is(view.Tokens[at], CitationWord.Of) && BodyReader.ReadAt(view, at, limit) is null)
            at++;
        if (at < limit && Words.Is(view.Tokens[at], CitationWord.Of))
            at++;
        var end = at < limit && BodyReader.ReadAt(view, at, limit) is { } committee ? committee.Range.End : plenum.End;
        return new BodyMention(new TokenRange(plenum.Token, end), view.TextOf(new TokenRange(plenum.Token, end)), Models.AdministrativeLevel.Central, PlaceNeed.None);
    }

    /// <summary>"Tòa án nhân dân tối cao và Bộ Tư pháp": joint documents have two issuers or more.</summary>
    private static BodyMention Joined(DocumentView view, BodyMention body, int limit)
    {
        var at = body.Range.End;
        if (at + 1 < limit && Words.Is(view.Tokens[at], CitationWord.And) && view.Tokens[at + 1].IsCapitalised
            && BodyReader.ReadAt(view, at + 1, limit) is { } second && IsSupreme(body) && IsSupreme(second))
            return body with { Range = new TokenRange(body.Range.Start, second.Range.End), Name = body.Name + " và " + second.Name };
        return body;
    }

    private static bool IsSupreme(BodyMention body) => body.Level is Models.AdministrativeLevel.Ministry or Models.AdministrativeLevel.Central;

    /// <summary>A body that the knowledge files do not name (a company, a unit): its capitalised head word and what follows to the end of the name.</summary>
    private static BodyMention? Unknown(DocumentView view, int token, int limit)
    {
        var tokens = view.Tokens;
        if (!tokens[token].IsCapitalised)
            return null;
        var (at, last) = (token, token);
        for (; at < limit && at - token < LongestName; at++)
        {
            ref readonly var part = ref tokens[at];
            if (part.Kind == TokenKind.Word)
            {
                if (part.Case == TokenCase.Lower && (Words.Is(part, CitationWord.NameStop | CitationWord.At | CitationWord.About | CitationWord.Day | CitationWord.Of)
                    || view.Phrases.At(PhraseCategory.TitleStart, at) is not null || view.Phrases.At(PhraseCategory.RelationCue, at) is not null))
                    break;
                if (part.IsCapitalised && at > token && Words.Is(tokens[at - 1], CitationWord.And) && view.Phrases.At(PhraseCategory.DocumentType, at) is not null)
                    break;
                last = at + 1;
            }
            else if (!(part.Kind == TokenKind.Symbol && part.First is '-' or '&' && at + 1 < limit && tokens[at + 1].IsCapitalised))
            {
                break;
            }
        }
        while (last > token && tokens[last - 1].Case == TokenCase.Lower && Words.Is(tokens[last - 1], CitationWord.And))
            last--;
        return last == token ? null : new BodyMention(new TokenRange(token, last), view.TextOf(new TokenRange(token, last)), null, PlaceNeed.None);
    }

    private static int TermEnd(TokenList tokens, int at, int limit)
    {
        if (at + 2 < limit && tokens[at].IsSymbol('(') && tokens[at + 1].Case == TokenCase.Upper && tokens[at + 2].IsSymbol(')'))
            at += 3;
        var next = at;
        if (next < limit && (tokens[next].IsSymbol('(') || tokens[next].IsSymbol(',')))
            next++;
        if (next + 1 >= limit || !Words.Is(tokens[next], CitationWord.Term) || tokens[next + 1].Case != TokenCase.Upper)
            return at;
        next += 2;
        return next < limit && tokens[next].IsSymbol(')') ? next + 1 : next;
    }
}
