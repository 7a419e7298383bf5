using System.Text;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>Text in the charsets that pages and messages declare (IANA names). Those that are not known are taken for UTF-8; bytes that fit no charset become U+FFFD.</summary>
public static class Charsets
{
    private static readonly EncodingProvider CodePages = CodePagesEncodingProvider.Instance;

    /// <summary>The encoding of this name; null where none is known.</summary>
    public static Encoding? Find(string? name)
    {
        name = name?.Trim(' ', '"', '\'').ToLowerInvariant();
        return name switch
        {
            null or "" => null,
            "utf8" or "utf-8" => Encoding.UTF8,
            "utf-16" or "utf-16le" => Encoding.Unicode,
            "utf-16be" => Encoding.BigEndianUnicode,
            "iso-8859-1" or "latin1" or "us-ascii" or "ascii" => CodePages.GetEncoding(1252),
            _ => CodePages.GetEncoding(name),
        };
    }

    public static string Decode(ReadOnlySpan<byte> bytes, string? name) => (Find(name) ?? Encoding.UTF8).GetString(bytes);
}
