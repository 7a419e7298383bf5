using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// Reads what may be an outline number at the start of a line, in every way that it can be read ("I." is a Roman one or the letter after H, "l." a letter or a misread 1).
/// Which reading holds, and whether any does, is told by the lists around it: <see cref="OutlineBuilder"/>.
/// </summary>
public sealed class OutlineMarkReader(DocumentView view, int end)
{
    private const int MostParts = 4;

    private readonly TokenList tokens = view.Tokens;

    /// <summary>Adds the readings of the line that starts at the token; none where it has no number.</summary>
    public void Read(int line, List<OutlineMark> marks)
    {
        ArgumentNullException.ThrowIfNull(marks);
        var at = line;
        var quoted = IsSymbol(at, '\u201C') || IsSymbol(at, '"') || IsSymbol(at, '\u00AB');
        if (quoted)
            at++;
        if (at >= end)
            return;
        ref readonly var first = ref tokens[at];
        if (first.Kind == TokenKind.Symbol && Bullets.IsBullet(first.First))
            ReadBullet(line, at, quoted, marks);
        else if (first.IsCapitalised && ReadHead(line, at, quoted, marks))
            return;
        else
            ReadNumber(line, at, quoted, marks);
    }

    private void ReadBullet(int line, int at, bool quoted, List<OutlineMark> marks)
    {
        var sign = tokens[at].First;
        var text = at + 1;
        if (text >= end || tokens[text].Kind == TokenKind.Break || IsSymbol(text, sign) || IsSymbol(text, '.') || IsSymbol(text, '\u2026'))
            return;
        var count = marks.Count;
        if (sign is not ('-' or '+'))
            ReadNumber(line, text, quoted, marks);
        if (marks.Count == count)
            marks.Add(new OutlineMark(sign == '-' ? OutlineKind.Dash : OutlineKind.Plus, sign, OutlineNumbers.Unit, 0, line, text, Weak: false, quoted));
    }

    /// <summary>"Chương II", "PHẦN THỨ NHẤT", "Điều 5a.", "Phụ lục".</summary>
    private bool ReadHead(int line, int at, bool quoted, List<OutlineMark> marks)
    {
        if (view.Phrases.At(PhraseCategory.OutlineHead, at) is not { } hit)
            return false;
        var kind = OutlineHeads.KindOf(hit.Row);
        if (kind is null)
            return false;
        var text = hit.End;
        var (step, style) = (0, '\0');
        if (view.Phrases.At(PhraseCategory.Ordinal, text) is { } ordinal)
            (step, style, text) = (OutlineNumbers.OfNumber(MiningGrammar.Default.Ordinals[ordinal.Row].Value), OutlineHeads.RomanStyle, ordinal.End);
        else if (text < end && tokens[text].Kind == TokenKind.Digits && tokens[text].Length <= 3)
        {
            var number = Number(text++);
            var suffix = SuffixAt(text);
            if (suffix != '\0')
                text++;
            (step, style) = (OutlineNumbers.OfNumber(number, suffix), OutlineHeads.DigitStyle);
        }
        else if (text < end && tokens[text].IsCapitalised && SuffixedRomanAt(text) is var roman and > 0)
            (step, style, text) = (roman, OutlineHeads.RomanStyle, text + 1);
        else if (text < end && tokens[text].Case == TokenCase.Upper && tokens[text].Length == 1 && OutlineNumbers.OfLetter(char.ToLowerInvariant(tokens[text].First)) is var letter and >= 0)
            (step, style, text) = (OutlineNumbers.OfNumber(letter + 1), OutlineHeads.CapitalStyle, text + 1);
        else if (kind != OutlineKind.Appendix || tokens[at].Case != TokenCase.Upper)
            return false;
        if (OutlineHeads.IsForm(hit.Row))
            style = OutlineHeads.FormStyle;
        var punctuated = IsSymbol(text, '.') || IsSymbol(text, ':') || IsSymbol(text, '-') || (style == OutlineHeads.FormStyle && IsSymbol(text, '/'));
        var alone = IsLineEnd(text);
        var article = kind == OutlineKind.Article;
        if (!punctuated && !alone && !IsSymbol(text, '(') && !(tokens[text].IsCapitalised && view.Phrases.At(PhraseCategory.DocumentType, text) is null))
            return false;
        if (punctuated)
            text++;
        var weak = article && (!punctuated || IsLineEnd(text)) || (!alone && text < end && tokens[text].Kind == TokenKind.Word && !tokens[text].IsCapitalised);
        marks.Add(new OutlineMark(kind.Value, style, step, 0, line, text, weak, quoted));
        return true;
    }

    /// <summary>"II.", "1.2.", "a)", "(3)", "1/", "b.1)": numbers and letters joined by dots, then their own punctuation.</summary>
    private void ReadNumber(int line, int at, bool quoted, List<OutlineMark> marks)
    {
        var bracket = IsSymbol(at, '(');
        if (bracket)
            at++;
        if (at >= end)
            return;
        var number = at;
        ref readonly var first = ref tokens[at];
        if (first.Kind == TokenKind.Symbol)
        {
            if (first.First == '\u00A9' && IsSymbol(at + 1, ')'))
                marks.Add(new OutlineMark(OutlineKind.Letter, ')', OutlineNumbers.OfLetter('c'), 0, line, at + 2, Weak: true, quoted));
            return;
        }
        if (first.Kind == TokenKind.Break || first.Length > (first.Kind == TokenKind.Digits ? 3 : 7))
            return;
        var (kind, step) = PartAt(at);
        if (step < 0)
            return;
        at++;
        if (kind == OutlineKind.Arabic && SuffixAt(at) is var suffix and not '\0')
        {
            step += OutlineNumbers.OfNumber(0, suffix);
            at++;
        }
        var (prefix, parts) = (0UL, 1);
        while (at < end && NextPart(at, kind) is var next and > 0)
        {
            if (tokens[next].Kind == TokenKind.Digits && tokens[next].Length > 2 || parts == MostParts)
                return;
            prefix = (prefix << OutlineNumbers.PathBits) | OutlineNumbers.PathPart(kind, step);
            (kind, step) = PartAt(next);
            at = next + 1;
            parts++;
        }
        if (Punctuation(at, bracket) is not { } style)
            return;
        if (style == '\0' ? !StandsAlone(kind, parts, at, first) : !bracket && style is '/' or '-' && !SpaceOrCapitalAt(at + 1))
            return;
        var text = style == '\0' ? at : at + 1;
        var weak = style is '\0' or ':' or '-' || (kind == OutlineKind.Arabic && (first.Length > 2 || IsLineEnd(text))) || (kind == OutlineKind.Letter && style != ')')
            || (text < end && tokens[text].Kind == TokenKind.Word && !tokens[text].IsCapitalised && kind <= OutlineKind.Arabic);
        if (bracket)
            style = '(';
        if (parts > 1)
            style = '\0';
        var mark = new OutlineMark(kind, style, step, prefix, line, text, weak, quoted);
        marks.Add(mark);
        if (parts == 1)
            AddOtherReadings(number, mark, marks);
    }

    private void AddOtherReadings(int number, OutlineMark mark, List<OutlineMark> marks)
    {
        ref readonly var token = ref tokens[number];
        if (token.Length != 1)
            return;
        switch (token.First)
        {
            case 'I' or 'V' or 'X':
                marks.Add(mark with { Kind = OutlineKind.Capital, Step = OutlineNumbers.OfLetter(char.ToLowerInvariant(token.First)) });
                break;
            case 'i' or 'v' or 'x':
                marks.Add(mark with { Kind = OutlineKind.SmallRoman, Step = OutlineNumbers.OfNumber(RomanAt(number)) });
                break;
            case 'l':
                marks.Add(mark with { Kind = OutlineKind.Arabic, Step = OutlineNumbers.OfNumber(1), Weak = false });
                break;
            case 'd':
                marks.Add(mark with { Step = OutlineNumbers.OfLetter('\u0111') });
                break;
        }
    }

    /// <summary>One number or letter as a part of a label; step −1 for what is none.</summary>
    private (OutlineKind Kind, int Step) PartAt(int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind == TokenKind.Digits)
            return (OutlineKind.Arabic, OutlineNumbers.OfNumber(Number(at)));
        if (RomanAt(at) is var roman and > 0 && !(token.Length == 1 && token.Case == TokenCase.Lower))
            return (token.Case == TokenCase.Lower && token.First != 'l' ? OutlineKind.SmallRoman : OutlineKind.Roman, OutlineNumbers.OfNumber(roman));
        if (token.Length == 1)
            return (token.Case == TokenCase.Lower ? OutlineKind.Letter : OutlineKind.Capital, OutlineNumbers.OfLetter(char.ToLowerInvariant(token.First)));
        return (OutlineKind.Arabic, -1);
    }

    /// <summary>The token of the next part of a compound number ("1" in ".1", or in "a1"), or 0.</summary>
    private int NextPart(int at, OutlineKind kind)
    {
        if (tokens[at].Kind == TokenKind.Digits && !tokens[at].SpaceBefore && kind is OutlineKind.Letter or OutlineKind.Capital)
            return at;
        if (!IsSymbol(at, '.') || at + 1 >= end || tokens[at + 1].SpaceBefore)
            return 0;
        ref readonly var next = ref tokens[at + 1];
        if (next.Kind == TokenKind.Digits)
            return at + 1;
        return next.Kind == TokenKind.Word && next.Length == 1 && next.Case == TokenCase.Lower && OutlineNumbers.OfLetter(next.First) >= 0
            && (IsSymbol(at + 2, ')') || IsSymbol(at + 2, '.')) ? at + 1 : 0;
    }

    /// <summary>The sign that closes the number; '\0' where there is none; null where what follows shows that it is no label.</summary>
    private char? Punctuation(int at, bool bracket)
    {
        if (at >= end)
            return null;
        ref readonly var token = ref tokens[at];
        if (bracket)
            return token.IsSymbol(')') ? ')' : null;
        if (token.Kind != TokenKind.Symbol)
            return token.SpaceBefore ? '\0' : null;
        if (token.First is not ('.' or ')' or '/' or ':' or '-'))
            return null;
        var glued = at + 1 < end && !tokens[at + 1].SpaceBefore;
        return glued && token.First != ')' && tokens[at + 1].Kind == TokenKind.Digits || IsSymbol(at + 1, token.First) ? null : token.First;
    }

    /// <summary>A number without punctuation is one only if compound ("1.2 Nội dung") or Roman before a heading in capitals.</summary>
    private bool StandsAlone(OutlineKind kind, int parts, int text, in Token first) =>
        parts > 1 ? first.Kind == TokenKind.Digits && kind == OutlineKind.Arabic && tokens[text].Kind == TokenKind.Word
        : kind == OutlineKind.Roman && tokens[text].Case == TokenCase.Upper && tokens[text].Length > 1;

    private bool SpaceOrCapitalAt(int at) =>
        at >= end || tokens[at].SpaceBefore || tokens[at].Kind == TokenKind.Break || tokens[at].Case == TokenCase.Capitalised;

    private char SuffixAt(int at) =>
        at + 1 < end && tokens[at] is { Kind: TokenKind.Word, Length: 1, SpaceBefore: false, Case: TokenCase.Lower, First: var letter }
        && tokens[at + 1].Kind == TokenKind.Symbol && OutlineNumbers.OfLetter(letter) >= 0 ? letter : '\0';

    /// <summary>The step of "VII", "VIIa"; 0 for what is none.</summary>
    private int SuffixedRomanAt(int at)
    {
        if (RomanAt(at) is var roman and > 0)
            return OutlineNumbers.OfNumber(roman);
        var text = tokens.TextOf(at);
        return text.Length is > 1 and < 8 && char.IsAsciiLetterLower(text[^1]) && OutlineNumbers.Roman(text[..^1]) is var number and > 0 ? OutlineNumbers.OfNumber(number, text[^1]) : 0;
    }

    private int RomanAt(int at)
    {
        ref readonly var token = ref tokens[at];
        if (token.Kind != TokenKind.Word || token.Length > 7)
            return 0;
        Span<char> letters = stackalloc char[7];
        letters = letters[..token.Length];
        tokens.TextOf(at).CopyTo(letters);
        if (letters.Length > 1)
            letters.Replace('l', 'I');
        return OutlineNumbers.Roman(letters);
    }

    private int Number(int at)
    {
        var number = 0;
        foreach (var digit in tokens.TextOf(at))
            number = (number * 10) + digit - '0';
        return number;
    }

    private bool IsSymbol(int at, char c) => at < end && tokens[at].IsSymbol(c);

    private bool IsLineEnd(int at) => at >= end || tokens[at].Kind == TokenKind.Break;
}
