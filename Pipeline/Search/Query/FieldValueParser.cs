using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>
/// Finds how far the value of a field reaches, and has it read. Without quotation marks it is one run of signs; more only where that is sure:
/// the longest name of a closed list (loại:kế hoạch), a type before a number (cites:Chỉ thị số 34-CT/TW), a comparison typed with spaces (target: >= 95 %).
/// </summary>
internal sealed class FieldValueParser(string query, List<QueryToken> tokens)
{
    private const int MostTypeWords = 5;

    /// <summary>Reads the value that begins at <paramref name="start"/>, in or after the token <paramref name="at"/>, which moves behind it.</summary>
    public QueryNode Read(FieldRow field, TextSpan name, int start, ref int at)
    {
        if (start == tokens[at].Span.End)
        {
            at++;
            if (at == tokens.Count || tokens[at].Operator is not null || tokens[at].Kind is QueryTokenKind.Open or QueryTokenKind.Close)
                throw NoValue(field, name, at < tokens.Count && tokens[at].Kind == QueryTokenKind.Open);
            start = tokens[at].Span.Start;
        }
        at++;
        while (at < tokens.Count && tokens[at] is { Joined: true, Kind: QueryTokenKind.Chunk or QueryTokenKind.Phrase })
            at++;
        var value = TextSpan.FromBounds(start, tokens[at - 1].Span.End);
        switch (field.Kind)
        {
            case FieldKind.Code:
                return CodeValue.Read(query, field, Candidates(value, at, SearchFields.Values(field.Code).MostWords), ref at, name.Start);
            case FieldKind.Reference:
                value = WithType(value, ref at);
                return ReferenceValue.Read(query, field, value, Whole(name, value));
            case FieldKind.Period:
                value = WithComparison(value, ref at);
                return PeriodValue.Read(query, field, value, Whole(name, value));
            case FieldKind.Target:
                value = WithComparison(value, ref at);
                return TargetValue.Read(query, value, Whole(name, value));
            default:
                return NameValue.Read(query, field, value, Whole(name, value));
        }
    }

    private static TextSpan Whole(TextSpan name, TextSpan value) => TextSpan.FromBounds(name.Start, value.End);

    private static QueryException NoValue(FieldRow field, TextSpan name, bool opens) => new(
        name, opens ? $"a field takes one value: write {field.Name}:… OR {field.Name}:… instead of parentheses behind the colon" : $"after {field.Name}: a value was expected, for example {field.Examples[0]}");

    private bool IsPlain(int token) => token < tokens.Count && tokens[token] is { Kind: QueryTokenKind.Chunk, Operator: null } && !FieldParser.MayBeField(query, tokens[token]);

    /// <summary>The value alone, then with the plain words after it one by one.</summary>
    private List<TextSpan> Candidates(TextSpan value, int next, int most)
    {
        var candidates = new List<TextSpan> { value };
        for (var more = next; candidates.Count < most && !QueryLexer.IsQuote(query[value.Start]) && IsPlain(more) && !tokens[more].Joined; more++)
            candidates.Add(TextSpan.FromBounds(value.Start, tokens[more].Span.End));
        return candidates;
    }

    private TextSpan WithType(TextSpan value, ref int at)
    {
        if (QueryLexer.IsQuote(query[value.Start]) || HasDigit(value))
            return value;
        for (var last = at; last < at + MostTypeWords && IsPlain(last); last++)
        {
            if (!HasDigit(tokens[last].Span))
                continue;
            var before = QueryWords.In(query, TextSpan.FromBounds(value.Start, tokens[last].Span.Start));
            var end = before is [.., { Folded: "so" }] ? before.Length - 1 : before.Length;
            if (end == 0 || SearchFields.Values(SearchField.Type).Find(query.AsSpan(value.Start, before[end - 1].End - value.Start)).IsEmpty)
                return value;
            at = last + 1;
            return TextSpan.FromBounds(value.Start, tokens[last].Span.End);
        }
        return value;
    }

    /// <summary>">= 95 %", "2021 .. 2024", "2021 - 2024": what a sign stands between or behind belongs together.</summary>
    private TextSpan WithComparison(TextSpan value, ref int at)
    {
        while (at < tokens.Count && tokens[at] is { Kind: QueryTokenKind.Chunk, Operator: null })
        {
            var (last, next) = (query[value.End - 1], tokens[at].Span.Of(query));
            var awaits = last is '<' or '>' or '=' or '≥' or '≤' or '–' || query.AsSpan(value.Start, value.Length).EndsWith("..") || (last == '-' && query[value.End - 2] == ' ');
            var joins = next is ".." or "-" or "–" or "%" || next[0] is '<' or '>' or '=' or '≥' or '≤';
            if ((!awaits && !joins) || (awaits && !char.IsDigit(next[0])))
                break;
            value = TextSpan.FromBounds(value.Start, tokens[at++].Span.End);
        }
        return value;
    }

    private bool HasDigit(TextSpan span) => query.AsSpan(span.Start, span.Length).ContainsAnyInRange('0', '9');
}
