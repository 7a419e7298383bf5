using System.Buffers;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>Cuts a query into its pieces. One pass.</summary>
internal static class QueryLexer
{
    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”„«»");

    /// <exception cref="QueryException">A quotation mark is not closed, or holds nothing.</exception>
    public static List<QueryToken> Cut(string query)
    {
        var tokens = new List<QueryToken>();
        for (var at = 0; at < query.Length;)
        {
            var joined = at > 0 && !char.IsWhiteSpace(query[at - 1]);
            switch (query[at])
            {
                case var space when char.IsWhiteSpace(space):
                    at++;
                    continue;
                case '(' or ')':
                    tokens.Add(new QueryToken(query[at] == '(' ? QueryTokenKind.Open : QueryTokenKind.Close, new TextSpan(at, 1), joined));
                    break;
                case var quote when Quotes.Contains(quote):
                    tokens.Add(Phrase(query, at, joined));
                    break;
                case '-' when (!joined || query[at - 1] == '(') && at + 1 < query.Length && !char.IsWhiteSpace(query[at + 1]) && query[at + 1] != '-':
                    tokens.Add(new QueryToken(QueryTokenKind.Minus, new TextSpan(at, 1), joined));
                    break;
                default:
                    tokens.Add(Chunk(query, at, joined));
                    break;
            }
            at = tokens[^1].Span.End;
        }
        MakeWordsOfCapitals(query, tokens);
        return tokens;
    }

    public static bool IsQuote(char c) => Quotes.Contains(c);

    private static QueryToken Phrase(string query, int start, bool joined)
    {
        var end = query.AsSpan(start + 1).IndexOfAny(Quotes) + start + 1;
        if (end == start)
            throw new QueryException(new TextSpan(start, 1), "this quotation mark is not closed");
        var star = end + 1 < query.Length && query[end + 1] == '*';
        return new QueryToken(QueryTokenKind.Phrase, TextSpan.FromBounds(start, end + (star ? 2 : 1)), joined, IsPrefix: star);
    }

    private static QueryToken Chunk(string query, int start, bool joined)
    {
        var end = start + 1;
        while (end < query.Length && !char.IsWhiteSpace(query[end]) && query[end] is not ('(' or ')') && !IsQuote(query[end]))
            end++;
        return new QueryToken(QueryTokenKind.Chunk, TextSpan.FromBounds(start, end), joined, SearchFields.Operator(query.AsSpan(start, end - start)));
    }

    /// <summary>A Vietnamese operator between words in capitals is one of them: PHÒNG GIÁO DỤC VÀ ĐÀO TẠO. English ones are no words of these texts.</summary>
    private static void MakeWordsOfCapitals(string query, List<QueryToken> tokens)
    {
        for (var i = 0; i < tokens.Count; i++)
        {
            var isAmong = (i > 0 || i + 1 < tokens.Count) && (i == 0 || IsCapitals(query, tokens[i - 1])) && (i + 1 == tokens.Count || IsCapitals(query, tokens[i + 1]));
            if (tokens[i].Operator is not null && isAmong && !query.AsSpan(tokens[i].Span.Start, tokens[i].Span.Length).ContainsOnlyAscii())
                tokens[i] = tokens[i] with { Operator = null };
        }
    }

    private static bool IsCapitals(string query, QueryToken token)
    {
        if (token.Kind != QueryTokenKind.Chunk || token.Span.Length < 2 || token.Operator is not null)
            return false;
        foreach (var c in query.AsSpan(token.Span.Start, token.Span.Length))
        {
            if (char.IsLower(c) || char.IsDigit(c) || c == ':')
                return false;
        }
        return true;
    }

    private static bool ContainsOnlyAscii(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('\0', '\x7F');
}
