using System.Globalization;
using System.Text;

namespace DirectiveMiner.Bench.Formats;

/// <summary>
/// Markup and text damaged token by token – tags, control words, braces, fields, numbers – so that a file stays of its kind and its parts no longer fit: left out, doubled, moved, nested deeply, repeated many times,
/// numbers at their limits.
/// </summary>
internal static class TokenDamage
{
    private const int MostBytes = 1 << 20;

    private static readonly string[] Numbers = ["0", "-1", "1", "9", "255", "256", "65535", "65536", "2147483647", "-2147483648", "4294967295", "99999999999999999999", "1e309", "0.0000001"];

    public static byte[] Apply(byte[] file, Random random)
    {
        var text = Encoding.Latin1.GetString(file);
        for (var left = 1 + random.Next(3); left > 0; left--)
        {
            var cuts = Cuts(text);
            if (cuts.Count > 3)
                text = Once(text, cuts, random);
        }
        return Encoding.Latin1.GetBytes(text);
    }

    private static string Once(string text, List<int> cuts, Random random)
    {
        var first = random.Next(cuts.Count - 1);
        var last = Math.Min(cuts.Count - 1, first + 1 + (random.Next(3) == 0 ? random.Next(40) : 0));
        var (start, end) = (cuts[first], cuts[last]);
        var piece = text[start..end];
        switch (random.Next(8))
        {
            case 0: return text.Remove(start, end - start);
            case 1: return text.Insert(cuts[random.Next(cuts.Count)], piece);
            case 2: return text.Remove(start, end - start).Insert(Math.Min(cuts[random.Next(cuts.Count)], text.Length - piece.Length), piece);
            case 3: return text.Insert(end, Repeated(piece, random.Next(8) == 0 ? 20_000 : random.Next(60), random));
            case 4: return text[..end];
            default: return WithNumber(text, random) ?? text.Remove(start, end - start);
        }
    }

    private static string Repeated(string piece, int times, Random random) =>
        string.Concat(Enumerable.Repeat(piece, Math.Min(times, MostBytes / Math.Max(1, piece.Length * (1 + random.Next(8))))));

    /// <summary>One of the numbers that stand in the text, at a limit; null where there is none after a place taken at random.</summary>
    private static string? WithNumber(string text, Random random)
    {
        var start = text.AsSpan(random.Next(text.Length)) is var rest && rest.IndexOfAnyInRange('0', '9') is >= 0 and var at ? text.Length - rest.Length + at : -1;
        if (start < 0)
            return null;
        var end = start;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var number = random.Next(4) == 0 ? random.Next(100_000).ToString(CultureInfo.InvariantCulture) : Numbers[random.Next(Numbers.Length)];
        return string.Concat(text.AsSpan(0, start), number, text.AsSpan(end));
    }

    /// <summary>Where tokens begin: at what opens a tag, a group, a word of control, a line, a value.</summary>
    private static List<int> Cuts(string text)
    {
        var cuts = new List<int> { 0 };
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i] is '<' or '{' or '}' or '\\' or '/' or '&' or '[' or '(' || text[i - 1] is '>' or '\n' or ' ' or ';' or '=')
                cuts.Add(i);
        }
        cuts.Add(text.Length);
        return cuts;
    }
}
