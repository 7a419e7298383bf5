namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>
/// What is left of Markdown and HTML in texts that were converted: emphasis, headings, escapes, links, line breaks, entities; `` of TeX is a quotation mark.
/// Look-ahead is bounded; what is no markup after all stays as it is.
/// Whether the place is the start of a line is told by the clean text before it, in which dropped signs are no more.
/// </summary>
public static class Markup
{
    private const int LongestLink = 300;

    private static readonly (string Entity, char Meaning)[] Entities =
        [("&nbsp;", ' '), ("&amp;", '&'), ("&quot;", '"'), ("&lt;", '<'), ("&gt;", '>'), ("&#39;", '\''), ("&ndash;", '-'), ("&mdash;", '-'), ("&ldquo;", '\u201C'), ("&rdquo;", '\u201D')];

    /// <summary>The length of the markup at the place, 0 if there is none; <paramref name="meaning"/> is what it stands for, '\0' for nothing.</summary>
    public static int LengthAt(string text, int at, bool atLineStart, out char meaning)
    {
        ArgumentNullException.ThrowIfNull(text);
        meaning = '\0';
        switch (text[at])
        {
            case '*':
                if (atLineStart && IsBullet(text, at))
                    meaning = '\u2022';
                else if (JoinsWords(text, at))
                    meaning = ' ';
                return 1;
            case '`':
                if (!IsAt(text, at + 1, '`') || IsAt(text, at + 2, '`') || IsAt(text, at - 1, '`'))
                    return 1;
                meaning = '\u201C';
                return 2;
            case '_':
                return IsAt(text, Before(text, at), '_') || IsAt(text, After(text, at), '_') ? 1 : 0;
            case '#':
                return atLineStart ? 1 : 0;
            case '\\':
                return at + 1 < text.Length && char.IsPunctuation(text[at + 1]) ? 1 : 0;
            case '<':
                return LineBreak(text.AsSpan(at), ref meaning);
            case '&':
                return Entity(text.AsSpan(at), ref meaning);
            case '[':
                return EndOfLinkText(text, at) >= 0 ? 1 : 0;
            case ']':
                meaning = ' ';
                return LinkTarget(text.AsSpan(at));
            default:
                return 0;
        }
    }

    /// <summary>"* item": a star alone, with a space behind it.</summary>
    private static bool IsBullet(string text, int at)
    {
        var after = After(text, at);
        return !IsAt(text, Before(text, at), '*') && after < text.Length && text[after] is (' ' or '\u00A0' or '\t');
    }

    /// <summary>The place of the unit before, zero-width ones not counted; −1 where there is none, as with any index that is out of the text.</summary>
    private static int Before(string text, int at)
    {
        while (--at >= 0 && IsZeroWidth(text[at]))
        {
        }
        return at;
    }

    private static int After(string text, int at)
    {
        while (++at < text.Length && IsZeroWidth(text[at]))
        {
        }
        return at;
    }

    private static bool IsZeroWidth(char c) => c is (>= '\u200B' and <= '\u200F') or '\uFEFF' or '\u2060' or '\u00AD';

    private static int LineBreak(ReadOnlySpan<char> text, ref char meaning)
    {
        foreach (var tag in (ReadOnlySpan<string>)["<br>", "<br/>", "<br />"])
        {
            if (!text.StartsWith(tag, StringComparison.OrdinalIgnoreCase))
                continue;
            meaning = '\n';
            return tag.Length;
        }
        return 0;
    }

    private static int Entity(ReadOnlySpan<char> text, ref char meaning)
    {
        foreach (var (entity, character) in Entities)
        {
            if (!text.StartsWith(entity, StringComparison.Ordinal))
                continue;
            meaning = character;
            return entity.Length;
        }
        return 0;
    }

    /// <summary>Where "](http…)" follows the text of a link that begins here; −1 if it is no link.</summary>
    private static int EndOfLinkText(string text, int at)
    {
        var window = text.AsSpan(at, Math.Min(LongestLink, text.Length - at));
        var end = window.IndexOf("](");
        return end > 0 && LinkTarget(text.AsSpan(at + end)) > 0 ? end : -1;
    }

    private static int LinkTarget(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith("](http", StringComparison.Ordinal) && !text.StartsWith("](www.", StringComparison.Ordinal))
            return 0;
        var end = text[..Math.Min(LongestLink, text.Length)].IndexOf(')');
        return end < 0 || text[..end].ContainsAny(' ', '\n') ? 0 : end + 1;
    }

    /// <summary>Emphasis that begins or ends without a space between two words ("KẾ HOẠCH**Về việc").</summary>
    private static bool JoinsWords(string text, int at)
    {
        if (at == 0 || !char.IsLetter(text[at - 1]))
            return false;
        while (at < text.Length && text[at] == '*')
            at++;
        return at < text.Length && char.IsLetter(text[at]);
    }

    private static bool IsAt(string text, int at, char c) => (uint)at < (uint)text.Length && text[at] == c;
}
