using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>Words of fields in other alphabets, "=?UTF-8?B?S+G6vw==?=" (RFC 2047); blank space between two of them is none.</summary>
public static class EncodedWord
{
    public static string Decode(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var text = new StringBuilder();
        var at = 0;
        var afterWord = false;
        while (value.IndexOf("=?", at, StringComparison.Ordinal) is >= 0 and var start)
        {
            var charset = value.IndexOf('?', start + 2);
            var form = charset < 0 ? -1 : value.IndexOf('?', charset + 1);
            var end = form < 0 ? -1 : value.IndexOf("?=", form + 1, StringComparison.Ordinal);
            if (end < 0)
                break;
            var between = value.AsSpan(at, start - at);
            if (!afterWord || !between.IsWhiteSpace())
                text.Append(between);
            var content = Encoding.ASCII.GetBytes(value[(form + 1)..end]);
            var isBase64 = value.AsSpan(charset + 1, form - charset - 1).Equals("B", StringComparison.OrdinalIgnoreCase);
            var bytes = isBase64 ? MimeDecoding.Base64(content) : MimeDecoding.QuotedPrintable(content, isField: true);
            text.Append(Charsets.Decode(bytes, value[(start + 2)..charset]));
            (at, afterWord) = (end + 2, true);
        }
        return text.Append(value.AsSpan(at)).ToString();
    }
}
