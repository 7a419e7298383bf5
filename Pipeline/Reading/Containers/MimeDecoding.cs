using System.Buffers;


namespace DirectiveMiner.Pipeline.Reading.Containers;

/// <summary>The transfer encodings of parts (RFC 2045, 6.7 and 6.8). What is no valid code is passed over, so nothing fails.</summary>
public static class MimeDecoding
{
    private static readonly SearchValues<byte> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"u8);

    public static byte[] Of(string? encoding, ReadOnlySpan<byte> body) => encoding?.ToLowerInvariant() switch
    {
        "base64" => Base64(body),
        "quoted-printable" => QuotedPrintable(body, isField: false),
        _ => body.ToArray(),
    };

    public static byte[] Base64(ReadOnlySpan<byte> body)
    {
        var clean = new byte[body.Length + 3];
        var length = 0;
        foreach (var code in body)
        {
            if (Alphabet.Contains(code))
                clean[length++] = code;
        }
        length -= length % 4 == 1 ? 1 : 0;
        while (length % 4 != 0)
            clean[length++] = (byte)'=';
        var decoded = new byte[System.Buffers.Text.Base64.GetMaxDecodedFromUtf8Length(length)];
        System.Buffers.Text.Base64.DecodeFromUtf8(clean.AsSpan(0, length), decoded, out _, out var written);
        return decoded[..written];
    }

    /// <param name="isField">In fields "_" is a blank.</param>
    public static byte[] QuotedPrintable(ReadOnlySpan<byte> body, bool isField)
    {
        var decoded = new byte[body.Length];
        var to = 0;
        for (var at = 0; at < body.Length; at++)
        {
            if (body[at] == '_' && isField)
                decoded[to++] = (byte)' ';
            else if (body[at] != '=')
                decoded[to++] = body[at];
            else if (at + 2 < body.Length && char.IsAsciiHexDigit((char)body[at + 1]) && char.IsAsciiHexDigit((char)body[at + 2]))
            {
                decoded[to++] = (byte)((Value(body[at + 1]) << 4) | Value(body[at + 2]));
                at += 2;
            }
            else if (SoftBreak(body[(at + 1)..]) is > 0 and var length)
                at += length;
            else
                decoded[to++] = body[at];
        }
        return decoded[..to];
    }

    private static int SoftBreak(ReadOnlySpan<byte> rest)
    {
        var at = 0;
        while (at < rest.Length && at < 8 && rest[at] is (byte)' ' or (byte)'\t')
            at++;
        if (at < rest.Length && rest[at] == '\r')
            at++;
        return at < rest.Length && rest[at] == '\n' ? at + 1 : 0;
    }

    private static int Value(byte digit) => char.IsAsciiDigit((char)digit) ? digit - '0' : (digit | 0x20) - 'a' + 10;
}
