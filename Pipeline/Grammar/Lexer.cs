using System.Buffers;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>Clean text → tokens, in one pass.</summary>
public static class Lexer
{
    public static TokenList Tokenize(string text, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var tokens = ArrayPool<Token>.Shared.Rent(text.Length / 3 + 16);
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
                tokens = Grown(tokens);
            var start = at;
            var packed = Letters.Packed(c);
            if (packed != 0)
            {
                var hash = WordHash.Start;
                var uppers = 0;
                do
                {
                    hash.Add(packed);
                    uppers += (packed & Letters.UpperBit) != 0 ? 1 : 0;
                    packed = ++at < text.Length ? Letters.Packed(text[at]) : 0;
                }
                while (packed != 0);
                var length = at - start;
                var (exact, bare) = vocabulary.Find(text.AsSpan(start, length), hash);
                var letterCase = (Letters.Packed(c) & Letters.UpperBit) == 0 ? TokenCase.Lower : uppers == length ? TokenCase.Upper : TokenCase.Capitalised;
                tokens[count++] = new Token(start, length, exact, bare, TokenKind.Word, letterCase, space, c);
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

    private static Token[] Grown(Token[] full)
    {
        var larger = ArrayPool<Token>.Shared.Rent(full.Length * 2);
        full.CopyTo(larger, 0);
        ArrayPool<Token>.Shared.Return(full);
        return larger;
    }
}
