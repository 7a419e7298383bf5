using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Html;

/// <summary>Reads the little of CSS that changes a text: single declarations of style attributes, and the words that names are made of.</summary>
internal static class HtmlStyle
{
    /// <summary>The value of a declaration; null where it is not there.</summary>
    public static string? Value(string style, string property)
    {
        foreach (var range in style.AsSpan().Split(';'))
        {
            var declaration = style.AsSpan()[range].Trim();
            var colon = declaration.IndexOf(':');
            if (colon > 0 && declaration[..colon].Trim().Equals(property, StringComparison.OrdinalIgnoreCase))
                return declaration[(colon + 1)..].Trim().ToString();
        }
        return null;
    }

    public static bool Says(string style, string property, string value) => Value(style, property)?.StartsWith(value, StringComparison.OrdinalIgnoreCase) == true;

    /// <summary>The first family: ".VnTime" of "&quot;.VnTime&quot;, serif".</summary>
    public static string? Font(string style) => Value(style, "font-family")?.Split(',')[0].Trim(' ', '"', '\'') is { Length: > 0 } font ? font : null;

    /// <summary>"mainMenu left-nav" → main, menu, left, nav.</summary>
    public static IEnumerable<string> WordsOf(string name)
    {
        var word = new StringBuilder();
        foreach (var c in name)
        {
            if ((!char.IsLetter(c) || char.IsUpper(c) && word.Length > 0 && char.IsLower(word[^1])) && word.Length > 0)
            {
                yield return word.ToString().ToLowerInvariant();
                word.Clear();
            }
            if (char.IsLetter(c))
                word.Append(c);
        }
        if (word.Length > 0)
            yield return word.ToString().ToLowerInvariant();
    }
}
