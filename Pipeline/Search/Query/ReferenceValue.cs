using System.Globalization;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>Reads the name of a document: a number, a name in quotation marks, a key or a path; then perhaps @ and a year.</summary>
internal static class ReferenceValue
{
    private const int YearDigits = 4;

    public static ReferenceNode Read(string query, FieldRow field, TextSpan value, TextSpan whole)
    {
        var parts = QuotedText.Of(query, value);
        var sign = query.AsSpan(parts.Rest.Start, parts.Rest.Length).LastIndexOf('@');
        var document = parts.Inside ?? (sign < 0 ? value : new TextSpan(value.Start, sign));
        var after = sign < 0 ? parts.Inside is null ? default : parts.Rest : TextSpan.FromBounds(parts.Rest.Start + sign + 1, value.End);
        int? year = null;
        if (sign >= 0)
            year = Year(query, after);
        else if (parts.Inside is not null && parts.Rest.Length > 0)
            throw new QueryException(parts.Rest, "a space, or @ and a year, was expected after the quotation mark");
        if (parts.Inside is not null && sign > 0)
            throw new QueryException(new TextSpan(parts.Rest.Start, sign), "@ and a year were expected after the quotation mark");
        var words = QueryWords.In(query, document);
        if (words.IsEmpty)
            throw new QueryException(value, $"after {field.Name}: the number or the name of a document was expected, for example {field.Examples[0]}");
        var text = document.Of(query);
        if (parts.Inside is null && !text.AsSpan().ContainsAnyInRange('0', '9') && text.AsSpan().IndexOfAny('/', '.') < 0)
            throw new QueryException(document, $"'{text}' is no number; put the name of a document in quotation marks, for example cites:\"Luật Thi đua, khen thưởng\"");
        return new ReferenceNode(field.Code, text, words, year, whole);
    }

    private static int Year(string query, TextSpan span) =>
        span.Length == YearDigits && int.TryParse(span.Of(query), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && PartialDate.TryCreate(year) is not null
            ? year
            : throw new QueryException(TextSpan.FromBounds(span.Start - 1, span.End), "after @ a year was expected, for example @2014");
}
