using System.Text;
using DirectiveMiner.Pipeline.Reading.Encodings;

namespace DirectiveMiner.Bench.Formats;

/// <summary>Writes text in an encoding before Unicode, from the same tables that it is read by.</summary>
public static class LegacyWriter
{
    public static byte[] Bytes(string text, string encoding)
    {
        ArgumentNullException.ThrowIfNull(text);
        var codes = LegacyEncodings.Letters.Where(row => row.Codes.ContainsKey(encoding)).ToDictionary(row => row.Letter, row => Convert.FromHexString(row.Codes[encoding][0]));
        var written = new List<byte>();
        foreach (var c in text)
        {
            if (codes.TryGetValue(c, out var code))
                written.AddRange(code);
            else if (encoding == "VIQR" && c is ('.' or '?' or '(' or '\''))
                written.AddRange([(byte)'\\', (byte)c]);
            else if (codes.TryGetValue(char.ToLowerInvariant(c), out var small))
                written.AddRange(small);
            else
                written.AddRange(Encoding.ASCII.GetBytes([c]));
        }
        return [.. written];
    }

    /// <summary>The text as far as TCVN3 can write it without its fonts of capitals: words wholly in capitals are understood.</summary>
    public static string WithoutTonedCapitals(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var lacking = LegacyEncodings.Letters.Where(row => !row.Codes.ContainsKey("TCVN3")).Select(row => row.Letter).ToHashSet();
        return string.Join('\n', text.Split('\n').Select(line => string.Join(' ', line.Split(' ').Select(word =>
            word.Count(char.IsAsciiLetterUpper) > 1 && !word.Any(char.IsAsciiLetterLower) ? word : string.Concat(word.Select(c => lacking.Contains(c) ? char.ToLowerInvariant(c) : c))))));
    }
}
