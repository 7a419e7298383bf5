using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// Reads the subject (trích yếu) below the type word: it ends before the issuer's own line of a decision, the preamble, or the first item of the body
/// (Nghị định 30/2020/NĐ-CP, Phụ lục I, II.5).
/// </summary>
public static class TitleReader
{
    private const int LongestTitle = 320;
    private const int MostLines = 16;

    /// <summary>A line of a title set in small letters that is followed by another one is not longer than this.</summary>
    private const int LongestContinuation = 26;

    /// <summary>The title whose first line is the rest of the type's line or the next one; empty if there is none.</summary>
    public static TokenRange Read(DocumentView view, PhraseHit type)
    {
        ArgumentNullException.ThrowIfNull(view);
        var limit = Math.Min(view.Tokens.Count, type.End + LongestTitle);
        var lines = TextLine.In(view.Tokens, new TokenRange(type.End, limit), MostLines);
        var first = 0;
        while (first < lines.Count && (IsRemark(view, lines[first]) || IsSpeaker(view, lines[first])))
            first++;
        if (first == lines.Count || EndsTitle(view, lines[first], lines[first], isFirst: true))
            return TokenRange.Empty;
        var last = first;
        while (last + 1 < lines.Count && Continues(view, lines[first], lines[last], lines[last + 1]) && !IsDeciding(view, lines, last + 1))
            last++;
        var start = lines[first].Start;
        var end = lines[last].End;
        if (lines[first].Shouted || BeginsShouted(view, start, end))
            end = ShoutedEnd(view, start, end);
        end = BeforeBasis(view, start, end);
        if (last + 1 < lines.Count && IsBasis(view, lines[last + 1]))
            end = BeforeDeciding(view, start, end);
        if (FrameCues.First(view, new TokenRange(start + 1, Math.Max(start + 1, end)), FrameCueKind.Addressee) is { } addressee && view.Tokens[addressee.Token].IsCapitalised)
            end = addressee.Token;
        return Trimmed(view, AfterIssuer(view, start, end), end);
    }

    /// <summary>"(Dự thảo)" between the type and the title.</summary>
    private static bool IsRemark(DocumentView view, TextLine line) =>
        line.Range.Count <= 6 && view.Tokens[line.Start].IsSymbol('(') && view.Tokens[line.End - 1].IsSymbol(')');

    /// <summary>"CỦA BAN THƯỜNG VỤ TỈNH ỦY" on a line of its own between the type and the title.</summary>
    private static bool IsSpeaker(DocumentView view, TextLine line)
    {
        if (line.Range.Count < 3 || !MiningGrammar.Default.Words.IsOpen(view.Tokens.TextOf(line.Start)) || BodyReader.ReadAt(view, line.Start + 1, line.End) is not { } body)
            return false;
        var at = body.Range.End;
        return at >= line.End || view.Tokens[at].IsSymbol('(') || view.Tokens[at].IsSymbol(',') || FrameCues.At(view, at, FrameCueKind.Session) is not null;
    }

    /// <summary>A line in capitals right above "Căn cứ" that begins with the post of who decides: "TRƯỞNG BAN CHỈ ĐẠO …".</summary>
    private static bool IsDeciding(DocumentView view, List<TextLine> lines, int line) =>
        line + 1 < lines.Count && lines[line].Shouted && view.Phrases.At(PhraseCategory.Post, lines[line].Start) is not null && IsBasis(view, lines[line + 1]);

    private static bool IsBasis(DocumentView view, TextLine line) =>
        !line.Shouted && view.Tokens[line.Start].IsCapitalised && FrameCues.At(view, line.Start, FrameCueKind.Basis) is not null;

    /// <summary>Where the first "Căn cứ …" was run together with the title.</summary>
    private static int BeforeBasis(DocumentView view, int start, int end)
    {
        for (var i = start + 4; i < end; i++)
        {
            if (view.Tokens[i].Case == TokenCase.Capitalised && view.Tokens[i - 1].Kind is TokenKind.Word or TokenKind.Digits
                && FrameCues.At(view, i, FrameCueKind.Basis) is not null && BasisOfLaw(view, new TextLine(new TokenRange(i, end), false)) >= 0)
                return i;
        }
        return end;
    }

    /// <summary>Where who decides was run together with the title: "… CỤC TRƯỞNG CỤC HẢI QUAN".</summary>
    private static int BeforeDeciding(DocumentView view, int start, int end)
    {
        for (var i = Math.Max(start + 3, end - 16); i < end; i++)
        {
            if (view.Tokens[i].Case == TokenCase.Upper && view.Phrases.At(PhraseCategory.Post, i) is { } post && post.End < end
                && view.Tokens[i - 1].Kind == TokenKind.Word && !MiningGrammar.Default.Words.IsOpen(view.Tokens.TextOf(i - 1))
                && BodyReader.ReadAt(view, i, end) is { } body && body.Range.End == end && MiningGrammar.Default.Posts[post.Row].Heads is not null)
                return i;
        }
        return end;
    }

    private static bool Continues(DocumentView view, TextLine first, TextLine last, TextLine next)
    {
        if (EndsTitle(view, first, next, isFirst: false) && !(IsIssuerLine(view, next) && EndsOpen(view, last)))
            return false;
        if (RuleBetween(view, last.End, next.Start))
            return false;
        if (first.Shouted)
            return next.Shouted;
        if (next.Shouted || IsFinal(view.Tokens[last.End - 1]))
            return false;
        return (Breaks(view, last.End, next.Start) == 1 || EndsOpen(view, last)) && next.Range.Count <= LongestContinuation && !IsFinal(view.Tokens[next.End - 1]);
    }

    private static bool EndsTitle(DocumentView view, TextLine first, TextLine line, bool isFirst)
    {
        if (view.Tokens[line.Start].IsSymbol('('))
            return FrameCues.First(view, new TokenRange(line.Start, Math.Min(line.End, line.Start + 6)), FrameCueKind.Annex) is not null;
        if (FrameCues.At(view, line.Start, FrameCueKind.Addressee) is not null || IsLabel(view, line))
            return true;
        if (FrameCues.At(view, line.Start, FrameCueKind.Part) is { } part && part.End < line.End && view.Tokens[line.Start].IsCapitalised
            && (view.Tokens[part.End].Kind == TokenKind.Digits || (view.Tokens[part.End].Case == TokenCase.Upper && view.Tokens[part.End].Length <= 4 && !line.Shouted)))
            return true;
        if (FrameCues.At(view, line.Start, FrameCueKind.Basis) is { } basis && !(first.Shouted && line.Shouted) && (!isFirst || IsFinal(view.Tokens[line.End - 1]) || basis.Row == BasisOfLaw(view, line)))
            return true;
        return !isFirst && IsIssuerLine(view, line);
    }

    /// <summary>"Căn cứ …" never begins a title; "Thực hiện …" may.</summary>
    private static int BasisOfLaw(DocumentView view, TextLine line) =>
        view.Phrases.At(PhraseCategory.FrameCue, line.Start) is { } hit
        && view.Tokens.Join(hit.Token, hit.Count).Equals(MiningGrammar.Default.FrameCues[hit.Row].Name, StringComparison.OrdinalIgnoreCase) ? hit.Row : -1;

    /// <summary>The line of a decision that names who decides: "ỦY BAN NHÂN DÂN TỈNH", "BỘ TRƯỞNG BỘ Y TẾ", "HỘI ĐỒNG NHÂN DÂN TỈNH … KHÓA X".</summary>
    public static bool IsIssuerLine(DocumentView view, TextLine line)
    {
        ArgumentNullException.ThrowIfNull(view);
        if (!line.Shouted)
            return false;
        if (FrameCues.First(view, line.Range, FrameCueKind.Session) is not null && IsSpeaker(view, line))
            return true;
        var end = BodyReader.ReadAt(view, line.Start, line.End)?.Range.End ?? PostEnd(view, line);
        if (end is not { } at)
            return false;
        while (at < line.End && view.Tokens[at].Kind == TokenKind.Symbol)
            at++;
        return at >= line.End || FrameCues.At(view, at, FrameCueKind.Session) is not null || at >= line.End - 1
            || view.Phrases.At(PhraseCategory.UnitWord, at) is not null || view.Tokens[at].Case == TokenCase.Lower;
    }

    private static int? PostEnd(DocumentView view, TextLine line) =>
        view.Phrases.At(PhraseCategory.Post, line.Start) is { } post
        && (post.End >= line.End || (post.End + 8 >= line.End && view.Phrases.At(PhraseCategory.Body, post.End) is not null)) ? line.End : null;

    private static bool BeginsShouted(DocumentView view, int start, int end)
    {
        const int words = 6;
        if (end - start <= words * 2)
            return false;
        for (var i = start; i < start + words; i++)
        {
            if (view.Tokens[i].Kind == TokenKind.Word && view.Tokens[i].Case != TokenCase.Upper)
                return false;
        }
        return true;
    }

    /// <summary>A title in capitals ends where running text follows it on the same line.</summary>
    private static int ShoutedEnd(DocumentView view, int start, int end)
    {
        for (var i = start + 4; i + 8 < end; i++)
        {
            if (view.Tokens[i].Kind != TokenKind.Word || view.Tokens[i].Case != TokenCase.Lower)
                continue;
            var small = 0;
            for (var k = i; k < Math.Min(end, i + 10); k++)
                small += view.Tokens[k].Kind != TokenKind.Word ? 0 : view.Tokens[k].Case != TokenCase.Upper ? 1 : -2;
            if (small < 5)
                continue;
            while (i - 1 > start && (view.Tokens[i - 1].Kind != TokenKind.Word || view.Tokens[i - 1].Case != TokenCase.Upper || view.Tokens[i - 2].IsSymbol('/') || view.Tokens[i - 2].IsSymbol('-')))
                i--;
            while (i < end && view.Tokens[i].Kind is TokenKind.Symbol or TokenKind.Digits)
                i++;
            return i;
        }
        return end;
    }

    /// <summary>Party papers put "của Bộ Chính trị" between the type and the subject.</summary>
    private static int AfterIssuer(DocumentView view, int start, int end)
    {
        if (!MiningGrammar.Default.Words.IsOpen(view.Tokens.TextOf(start)) || start + 1 >= end || BodyReader.ReadAt(view, start + 1, end) is not { } body)
            return start;
        for (var i = body.Range.End; i < Math.Min(end, body.Range.End + 12); i++)
        {
            if (MiningGrammar.Default.Words.IsSubjectHead(view.Tokens.TextOf(i)))
                return i;
        }
        return start;
    }

    private static TokenRange Trimmed(DocumentView view, int start, int end)
    {
        while (start < end && view.Tokens[start].Kind == TokenKind.Symbol && view.Tokens[start].First is ':' or '-' or '.' or ',')
            start++;
        while (end > start && view.Tokens[end - 1].Kind == TokenKind.Symbol && view.Tokens[end - 1].First is ':' or '-' or '.' or ';' or ',' or '_' or '*' or '\\')
            end--;
        return new TokenRange(start, end);
    }

    private static bool EndsOpen(DocumentView view, TextLine line) =>
        view.Tokens[line.End - 1].IsSymbol(',') || MiningGrammar.Default.Words.IsOpen(view.Tokens.TextOf(line.End - 1));

    private static bool IsLabel(DocumentView view, TextLine line)
    {
        if (line.Range.Count < 3)
            return false;
        ref readonly var label = ref view.Tokens[line.Start];
        return (view.Tokens[line.Start + 1].IsSymbol('.') || view.Tokens[line.Start + 1].IsSymbol(')')) && view.Tokens[line.Start + 2].SpaceBefore
            && (label.Kind == TokenKind.Digits || (label.Case == TokenCase.Upper && label.Length <= 4));
    }

    private static bool IsFinal(in Token token) => token.Kind == TokenKind.Symbol && token.First is '.' or ';' or ':';

    private static int Breaks(DocumentView view, int end, int start)
    {
        var breaks = 0;
        for (var i = end; i < start; i++)
            breaks += view.Tokens[i].Kind == TokenKind.Break ? view.Tokens.TextOf(i).Count('\n') : 0;
        return breaks;
    }

    /// <summary>The rule "-----" that is drawn under a title.</summary>
    private static bool RuleBetween(DocumentView view, int end, int start)
    {
        var dashes = 0;
        for (var i = end; i < start; i++)
            dashes += view.Tokens[i].IsSymbol('-') || view.Tokens[i].IsSymbol('_') ? 1 : 0;
        return dashes > 2;
    }
}
