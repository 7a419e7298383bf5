using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// One of the encodings before Unicode. It decodes text whose bytes were taken for Windows-1252 (see <see cref="CodeBytes"/>), which is how it stands in Word files, web pages
/// and, read bytewise, plain files. What is no letter of it stays as it is. Linear; the longest code of a letter wins.
/// </summary>
public sealed class LegacyEncoding
{
    private readonly List<Node> nodes = [new()];

    internal LegacyEncoding(EncodingRow row, IEnumerable<LetterCodeRow> letters)
    {
        Row = row;
        IsSevenBit = row.Code == "VIQR";
        LacksCapitals = row.CapitalFonts.Length > 0;
        foreach (var letter in letters)
        {
            if (!letter.Codes.TryGetValue(row.Code, out var codes))
                continue;
            foreach (var code in codes)
                Add(Convert.FromHexString(code), letter.Letter);
        }
    }

    /// <summary>Its name in <see cref="Models.Source.Encoding"/>: TCVN3, VNI-Windows, VISCII, VPS, Windows-1258, VIQR.</summary>
    public string Name => Row.Code;

    public EncodingRow Row { get; }

    /// <summary>Written in ASCII alone, with a backslash before a mark that is none.</summary>
    public bool IsSevenBit { get; }

    /// <summary>Capitals with tones are drawn by another font, not written.</summary>
    public bool LacksCapitals { get; }

    public string Decode(ReadOnlySpan<char> written)
    {
        var text = new StringBuilder(written.Length);
        Decode(written, 0, written.Length, text);
        return text.ToString();
    }

    /// <summary>Decodes the letters that begin in [start, end), and returns where the last of them ends: a letter's mark may stand beyond.</summary>
    public int Decode(ReadOnlySpan<char> written, int start, int end, StringBuilder text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = start;
        while (at < end)
        {
            if (IsSevenBit && written[at] == '\\' && at + 1 < written.Length && !char.IsLetterOrDigit(written[at + 1]))
            {
                text.Append(written[at + 1]);
                at += 2;
                continue;
            }
            var (letter, length) = Longest(written[at..]);
            text.Append(length > 0 ? letter : Plain(written[at]));
            at += Math.Max(length, 1);
        }
        return at;
    }

    private (char Letter, int Length) Longest(ReadOnlySpan<char> written)
    {
        var (found, node) = (('\0', 0), nodes[0]);
        for (var i = 0; i < written.Length; i++)
        {
            var code = CodeBytes.ByteOf(written[i]);
            if (code == CodeBytes.None || node.Next is not { } next || next[code] == 0)
                break;
            node = nodes[next[code]];
            if (node.Letter != '\0')
                found = (node.Letter, i + 1);
        }
        return found;
    }

    /// <summary>A character that is no letter of this encoding; those that Word put into the area of symbol fonts come back.</summary>
    private static char Plain(char c) => c is >= '\uF020' and <= '\uF0FF' ? CodeBytes.CharOf((byte)c) : c;

    private void Add(ReadOnlySpan<byte> code, char letter)
    {
        var node = nodes[0];
        foreach (var unit in code)
        {
            node.Next ??= new int[256];
            if (node.Next[unit] == 0)
            {
                node.Next[unit] = nodes.Count;
                nodes.Add(new Node());
            }
            node = nodes[node.Next[unit]];
        }
        node.Letter = letter;
    }

    private sealed class Node
    {
        public int[]? Next { get; set; }

        public char Letter { get; set; }
    }
}
