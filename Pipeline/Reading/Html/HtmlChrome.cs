using System.Collections.Frozen;
using AngleSharp.Dom;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Reading.Html;

/// <summary>What of a web page is the site's and not the document's, by elements, roles and names (Reading/data/html-chrome.json), and what is not shown at all.</summary>
internal static class HtmlChrome
{
    private const int LongestName = 120;

    private static readonly FrozenSet<string> Tags = Set("elements", "tags");
    private static readonly FrozenSet<string> Roles = Set("roles", "roles");
    private static readonly FrozenSet<string> Names = Set("names", "words");
    private static readonly FrozenSet<string> Headers = Set("headers", "words");
    private static readonly FrozenSet<string> Letterheads = Set("letterheads", "words");

    /// <summary>Never text: scripts, controls, what is hidden, what was struck out as deleted.</summary>
    public static bool IsNotShown(IElement element)
    {
        if (element.LocalName == "del" || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true")
            return true;
        return element.GetAttribute("style") is { Length: > 0 } style && (HtmlStyle.Says(style, "display", "none") || HtmlStyle.Says(style, "visibility", "hidden") || HtmlStyle.Says(style, "mso-hide", "all"));
    }

    /// <summary>Never the document's, wherever it stands.</summary>
    public static bool IsTag(IElement element) => Tags.Contains(element.LocalName.ToUpperInvariant());

    /// <summary>The site's, unless a letterhead stands in it.</summary>
    public static bool IsNamed(IElement element) =>
        element.GetAttribute("role") is { } role && Roles.Contains(role.ToLowerInvariant())
        || element.LocalName == "header" || HasWord(element.GetAttribute("class")) || HasWord(element.Id);

    public static bool HoldsLetterhead(string text)
    {
        var flat = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant();
        return Letterheads.Any(words => flat.Contains(words, StringComparison.Ordinal));
    }

    private static bool HasWord(string? name)
    {
        if (name is null or { Length: 0 or > LongestName })
            return false;
        foreach (var word in HtmlStyle.WordsOf(name))
        {
            if (Names.Contains(word) || Headers.Contains(word))
                return true;
        }
        return false;
    }

    private static FrozenSet<string> Set(string code, string key) =>
        DataFile.Load("html-chrome")["rows"]!.First(row => (string?)row["code"] == code)[key]!.Select(word => (string)word!).ToFrozenSet(StringComparer.Ordinal);
}
