using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>
/// Reads "name:value". A name of several words is told by its last word, which has the colon: "cơ quan:", "được dẫn bởi:". A colon after anything else that holds a letter is an error that says how to quote it,
/// since a guess would search for something other than what was meant.
/// </summary>
internal sealed class FieldParser(string query, List<QueryToken> tokens)
{
    /// <summary>Words of the longest name of a field.</summary>
    private const int MostNameWords = 4;

    private readonly FieldValueParser values = new(query, tokens);

    public static bool MayBeField(string query, QueryToken token) =>
        token.Kind == QueryTokenKind.Chunk && query.AsSpan(token.Span.Start, token.Span.Length).Contains(':');

    /// <summary>The field condition that begins with the token <paramref name="at"/>, which moves behind it; null where the token is a plain word.</summary>
    /// <exception cref="QueryException">A field that does not exist, or a value that it cannot have.</exception>
    public QueryNode? TryRead(ref int at)
    {
        if (tokens[at].Kind != QueryTokenKind.Chunk)
            return null;
        for (var last = at; last < tokens.Count && last < at + MostNameWords; last++)
        {
            var token = tokens[last];
            if (token.Kind != QueryTokenKind.Chunk || token.Operator is not null || (last > at && token.Joined))
                return null;
            var colon = query.AsSpan(token.Span.Start, token.Span.Length).IndexOf(':');
            if (colon < 0)
                continue;
            var nameSpan = TextSpan.FromBounds(tokens[at].Span.Start, token.Span.Start + colon);
            if (SearchFields.Find(query.AsSpan(nameSpan.Start, nameSpan.Length)) is { } field)
            {
                at = last;
                return values.Read(field, nameSpan, token.Span.Start + colon + 1, ref at);
            }
            if (last == at && !IsPlain(query.AsSpan(nameSpan.Start, nameSpan.Length)))
                throw Unknown(at, nameSpan);
            return null;
        }
        return null;
    }

    /// <summary>Figures and signs before a colon make a time or a scale: 10:30, 1:5000.</summary>
    private static bool IsPlain(ReadOnlySpan<char> name)
    {
        var figures = false;
        foreach (var c in name)
        {
            if (char.IsLetter(c))
                return false;
            figures |= char.IsDigit(c);
        }
        return figures;
    }

    private QueryException Unknown(int at, TextSpan name)
    {
        // "tỷ lệ: 95%" is quoted as a whole, not from its second word on.
        var (first, last) = (at, at);
        while (first > 0 && at - first < MostNameWords - 1 && !tokens[first].Joined && tokens[first - 1] is { Kind: QueryTokenKind.Chunk, Operator: null } && !MayBeField(query, tokens[first - 1]))
            first--;
        var endsWithColon = query[tokens[at].Span.End - 1] == ':';
        if (endsWithColon && at + 1 < tokens.Count && tokens[at + 1] is { Kind: QueryTokenKind.Chunk, Operator: null })
            last = at + 1;
        var quote = $"to search for the text itself put it in quotation marks: \"{Shortened(query[tokens[first].Span.Start..tokens[last].Span.End])}\"";
        var asked = name.Of(query);
        if (WordReader.All(asked).Count == 0)
            return new QueryException(new TextSpan(name.End, 1), $"before the colon the name of a field was expected; {quote}");
        var near = SearchFields.NameNear(asked) ?? (first < at ? SearchFields.NameNear(query[tokens[first].Span.Start..name.End]) : null);
        return new QueryException(name, $"there is no field '{Shortened(asked)}'{(near is null ? "" : $" (did you mean {near}:?)")}; {quote}");
    }

    private static string Shortened(string text) => text.Length <= 60 ? text : string.Concat(text.AsSpan(0, 59), "…");
}
