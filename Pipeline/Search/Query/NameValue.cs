using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>Reads the words of a name: one run of signs, or what stands in quotation marks; a star behind makes the last word a beginning.</summary>
internal static class NameValue
{
    public static NameNode Read(string query, FieldRow field, TextSpan value, TextSpan whole)
    {
        var parts = QuotedText.Of(query, value);
        var rest = parts.Rest.Of(query);
        var isPrefix = rest.EndsWith('*');
        var words = QueryWords.In(query, parts.Inside ?? value);
        if (words.IsEmpty)
            throw new QueryException(value, $"after {field.Name}: a word was expected, for example {field.Examples[0]}");
        if (parts.Inside is not null && rest is not ("" or "*"))
            throw new QueryException(parts.Rest, "a space was expected after the quotation mark");
        if (parts.Inside is null && rest.AsSpan(0, rest.Length - (isPrefix ? 1 : 0)).Contains('*'))
            throw new QueryException(value, "a star stands at the end of a word only: xây*");
        if (isPrefix && words[^1].Folded.Length < QueryWords.ShortestPrefix && field.Code != SearchField.Number)
            throw new QueryException(value, $"before a star stand at least {QueryWords.ShortestPrefix} letters");
        return new NameNode(field.Code, words, isPrefix, whole);
    }
}
