using System.Buffers;
using DirectiveMiner.Pipeline.Cleaning.Tables;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>
/// Original text → clean text, in three passes, each linear: units (composition, spaces, dashes, lookalikes, leftover markup), then the cells of tables (<see cref="TableFinder"/>), then lines (<see cref="LineJoiner"/>).
/// The offset map is written as the first pass writes the text; the others change no length.
/// </summary>
public static class TextCleaner
{
    private const int WidestIndent = 16;

    private static readonly SearchValues<char> Special = SearchValues.Create(SpecialCharacters());

    public static CleanText Clean(string original)
    {
        ArgumentNullException.ThrowIfNull(original);
        var (map, pageBreaks) = (new OffsetMap(), new List<int>());
        var buffer = ArrayPool<char>.Shared.Rent(Math.Max(1, original.Length));
        try
        {
            var length = CopyUnits(original, buffer, map, pageBreaks);
            var tables = TableFinder.Separate(buffer.AsMemory(0, length));
            LineJoiner.Join(buffer.AsSpan(0, length), tables, pageBreaks);
            return new CleanText(new string(buffer, 0, length), original, map, tables);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    private static int CopyUnits(string original, char[] buffer, OffsetMap map, List<int> pageBreaks)
    {
        var (from, to) = (0, 0);
        while (from < original.Length)
        {
            var plain = original.AsSpan(from).IndexOfAny(Special);
            if (plain < 0)
                plain = original.Length - from;
            if (plain > 0)
            {
                map.Align(to, from);
                original.AsSpan(from, plain).CopyTo(buffer.AsSpan(to));
                from += plain;
                to += plain;
                continue;
            }
            var c = original[from];
            if (Letters.IsCombiningMark(c) && to > 0 && Letters.Compose(buffer[to - 1], c) is { } composed)
                buffer[to - 1] = composed;
            else if (Markup.LengthAt(original, from, AtLineStart(buffer, to), out var meaning) is var length and > 0)
            {
                if (meaning != '\0')
                {
                    map.Align(to, from);
                    buffer[to++] = meaning;
                }
                from += length;
                continue;
            }
            else if (Replacement(original, from) is var replacement and not '\0')
            {
                map.Align(to, from);
                if (c == '\f')
                    pageBreaks.Add(to);
                buffer[to++] = replacement;
            }
            from++;
        }
        return to;
    }

    /// <summary>What stands in the clean text for the unit at <paramref name="at"/>; '\0' for nothing.</summary>
    private static char Replacement(string original, int at)
    {
        var c = original[at];
        switch (c)
        {
            case '\u00D0' or '\u0189':
                return 'Đ';
            case '\u00F0' or '\u0256':
                return 'đ';
            case '\u01A2':
                return 'Ư';
            case '\u01A3':
                return 'ư';
            case '\f' or '\v' or '\u0085' or '\u2028' or '\u2029':
                return '\n';
            case '\r':
                return at + 1 < original.Length && original[at + 1] == '\n' ? '\0' : '\n';
            case '\u00AD' or '\u061C' or '\u180E' or '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F'):
                return '\0';
            case (>= '\u2010' and <= '\u2015') or '\u2043' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D':
                return '-';
            case '\u2044' or '\u2215' or '\uFF0F':
                return '/';
            case '\u00A0' or '\u1680' or (>= '\u2000' and <= '\u200A') or '\u202F' or '\u205F' or '\u3000':
                return ' ';
            default:
                return c;
        }
    }

    /// <summary>Looks back over a few spaces only.</summary>
    private static bool AtLineStart(char[] buffer, int to)
    {
        var indent = Math.Max(0, to - WidestIndent);
        while (to > indent && buffer[to - 1] is ' ' or '\t')
            to--;
        return to == 0 || buffer[to - 1] is '\n' or '|';
    }

    private static string SpecialCharacters()
    {
        var characters = new List<char>("\r\f\v*`_#<[]&\\\u0085\u00A0\u00AD\u00D0\u00F0\u0189\u01A2\u01A3\u0256\u061C\u1680\u180E\u2028\u2029\u202F\u2044\u205F\u2043\u2212\u2215\u3000\uFE58\uFE63\uFEFF\uFF0D\uFF0F");
        AddRange('\u0300', '\u036F');
        AddRange('\u2000', '\u200F');
        AddRange('\u2010', '\u2015');
        AddRange('\u202A', '\u202E');
        AddRange('\u2060', '\u206F');
        return new string([.. characters]);

        void AddRange(char first, char last)
        {
            for (var c = first; c <= last; c++)
                characters.Add(c);
        }
    }
}
