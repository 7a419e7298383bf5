using System.Text;

namespace DirectiveMiner.Pipeline.Grammar.Places;

/// <summary>Names of places folded for comparing: case, the placing of a tone (hòa, hoà), apostrophes, the kind of dash and a zero before a figure do not count.</summary>
public static class PlaceKey
{
    /// <summary>Letters with their diacritics; the tone stands at the end of its word.</summary>
    public static string Of(string name) => Fold(name, bare: false);

    /// <summary>Letters without diacritics and spaces, as scans and file names have them.</summary>
    public static string Bare(string name) => Fold(name, bare: true);

    private static string Fold(string name, bool bare)
    {
        ArgumentNullException.ThrowIfNull(name);
        var key = new StringBuilder(name.Length + 4);
        var at = 0;
        while (at < name.Length)
        {
            var start = at;
            if (Letters.IsLetter(name[at]))
            {
                Separate(key, bare);
                var tone = 0;
                for (; at < name.Length && (Letters.IsLetter(name[at]) || name[at] is '\'' or '\u2019'); at++)
                {
                    if (!Letters.IsLetter(name[at]))
                        continue;
                    key.Append(bare ? Letters.Bare(name[at]) : Letters.Toneless(name[at]));
                    tone += Letters.Tone(name[at]);
                }
                if (!bare && tone > 0)
                    key.Append((char)('\u2080' + tone));
            }
            else if (char.IsAsciiDigit(name[at]))
            {
                Separate(key, bare);
                while (at < name.Length && char.IsAsciiDigit(name[at]))
                    at++;
                var figure = name.AsSpan(start, at - start).TrimStart('0');
                key.Append(figure.IsEmpty ? "0" : figure);
            }
            else
            {
                at++;
            }
        }
        return key.ToString();
    }

    private static void Separate(StringBuilder key, bool bare)
    {
        if (!bare && key.Length > 0)
            key.Append(' ');
    }
}
