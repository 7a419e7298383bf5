namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>Clean text → tokens, in one pass.</summary>
public static class Lexer
{
    public static TokenList Tokenize(string text, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var tokens = new Token[text.Length / 4 + 16];
        var (count, at, space) = (0, 0, false);
        while (at < text.Length)
        {
            var c = text[at];
            if (c == ' ')
            {
                at++;
                space = true;
                continue;
            }
            if (count == tokens.Length)
                Array.Resize(ref tokens, tokens.Length * 2);
            var start = at;
            if (Letters.IsLetter(c))
            {
                while (++at < text.Length && Letters.IsLetter(text[at]))
                {
                }
                var word = text.AsSpan(start, at - start);
                var (exact, bare) = vocabulary.Find(word);
                tokens[count++] = new Token(start, at - start, exact, bare, TokenKind.Word, CaseOf(word), space, c);
            }
            else if (char.IsAsciiDigit(c))
            {
                while (++at < text.Length && char.IsAsciiDigit(text[at]))
                {
                }
                tokens[count++] = new Token(start, at - start, 0, 0, TokenKind.Digits, TokenCase.Lower, space, c);
            }
            else if (c == '\n')
            {
                while (++at < text.Length && text[at] is '\n' or ' ')
                {
                }
                tokens[count++] = new Token(start, at - start, 0, 0, TokenKind.Break, TokenCase.Lower, space, c);
            }
            else
            {
                at++;
                var id = Vocabulary.SymbolId(c);
                tokens[count++] = new Token(start, 1, id, id, TokenKind.Symbol, TokenCase.Lower, space, c);
            }
            space = false;
        }
        return new TokenList(text, tokens, count);
    }

    private static TokenCase CaseOf(ReadOnlySpan<char> word)
    {
        if (!char.IsUpper(word[0]))
            return TokenCase.Lower;
        foreach (var c in word[1..])
        {
            if (!char.IsUpper(c))
                return TokenCase.Capitalised;
        }
        return TokenCase.Upper;
    }
}
