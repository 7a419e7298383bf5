using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Rtf;

/// <summary>Cuts RTF into tokens. Each byte is looked at once; what is cut off or misspelled is text or the end.</summary>
internal ref struct RtfScanner(ReadOnlySpan<byte> rtf)
{
    private const int LongestWord = 32;
    private const int MostDigits = 9;

    private readonly ReadOnlySpan<byte> rtf = rtf;
    private int at;

    public RtfToken Next()
    {
        while (at < rtf.Length)
        {
            var unit = rtf[at++];
            switch (unit)
            {
                case (byte)'{':
                    return new RtfToken(RtfTokenKind.Open);
                case (byte)'}':
                    return new RtfToken(RtfTokenKind.Close);
                case (byte)'\\':
                    return Control();
                case (byte)'\r' or (byte)'\n' or 0:
                    continue;
                default:
                    return new RtfToken(RtfTokenKind.Byte, Number: unit);
            }
        }
        return new RtfToken(RtfTokenKind.End);
    }

    /// <summary>Binary data after \bin.</summary>
    public void Skip(int bytes) => at = (int)Math.Min(rtf.Length, at + (long)Math.Max(0, bytes));

    private RtfToken Control()
    {
        if (at >= rtf.Length)
            return new RtfToken(RtfTokenKind.End);
        var first = rtf[at];
        if (!char.IsAsciiLetter((char)first))
        {
            at++;
            if (first != '\'')
                return new RtfToken(RtfTokenKind.Word, ((char)first).ToString());
            var code = at + 1 < rtf.Length ? (Hex(rtf[at]) << 4) | Hex(rtf[at + 1]) : -1;
            if (code < 0)
                return new RtfToken(RtfTokenKind.Byte, Number: '\'');
            at += 2;
            return new RtfToken(RtfTokenKind.Byte, Number: code);
        }
        var start = at;
        while (at < rtf.Length && char.IsAsciiLetter((char)rtf[at]) && at - start < LongestWord)
            at++;
        var word = Encoding.ASCII.GetString(rtf[start..at]);
        var number = Parameter();
        if (at < rtf.Length && rtf[at] == ' ')
            at++;
        return new RtfToken(RtfTokenKind.Word, word, number);
    }

    private int? Parameter()
    {
        var start = at;
        if (at < rtf.Length && rtf[at] == '-')
            at++;
        var (value, digits) = (0, 0);
        for (; at < rtf.Length && char.IsAsciiDigit((char)rtf[at]); at++)
            value = digits++ < MostDigits ? (value * 10) + rtf[at] - '0' : value;
        if (digits == 0)
        {
            at = start;
            return null;
        }
        return rtf[start] == '-' ? -value : value;
    }

    private static int Hex(byte digit) => digit switch
    {
        >= (byte)'0' and <= (byte)'9' => digit - '0',
        >= (byte)'a' and <= (byte)'f' => digit - 'a' + 10,
        >= (byte)'A' and <= (byte)'F' => digit - 'A' + 10,
        _ => -1 << 8,
    };
}
