using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Resolution;

/// <summary>The names of laws that are printed with their number: "Luật Điện lực số 61/2024/QH15".</summary>
public static class LawNames
{
    /// <summary>The name of each type that law-names.json has, as "L" → "luật".</summary>
    private static readonly Dictionary<string, string> TypeNames = MiningGrammar.Default.DocumentTypes
        .Where(type => MiningGrammar.Default.LawNames.Any(law => law.Type == type.Code)).ToDictionary(type => type.Code, type => type.Name);

    private static readonly char[] Blanks = [' ', '\n', '\r', '\t', '\u00A0'];

    /// <summary>The name that stands between the type and the number of a law, code or ordinance; null for other documents, and where only the number is printed.</summary>
    public static string? Of(Citation citation)
    {
        ArgumentNullException.ThrowIfNull(citation);
        if (citation.Type is not { } type || citation.Number is not { } number || !TypeNames.TryGetValue(type.Value, out var kind))
            return null;
        var words = citation.Text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        var end = Array.FindLastIndex(words, word => word.StartsWith(number.Text, StringComparison.OrdinalIgnoreCase));
        if (end > 0 && Letters.Strip(words[end - 1]) is "so" or "so:")
            end--;
        var name = end > 0 ? string.Join(' ', words.AsSpan(0, end)) : "";
        var start = name.IndexOf(kind, StringComparison.OrdinalIgnoreCase);
        return start >= 0 && name.Length > start + kind.Length + 1 ? name[start..] : null;
    }
}
