using System.Collections.Frozen;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>Words as they are compared in names of bodies: folded, and the abbreviations that bodies.json, branches.json and unit-words.json list written out, so that "Sở GD&amp;ĐT" and "Sở Giáo dục và Đào tạo" are one.</summary>
public static class SpelledOut
{
    /// <summary>By first word, the longest first; an abbreviation that stands for two names is none.</summary>
    private static readonly FrozenDictionary<string, (string[] Words, string[] Name)[]> Abbreviations =
        new[] { "bodies.json", "branches.json", "unit-words.json" }.SelectMany(DataFile.Rows<NameRow>)
            .SelectMany(row => row.Variations.Where(IsAbbreviation).Select(form => (Words: Folded(form), Name: Folded(row.Name))))
            .Where(pair => pair.Words.Length > 0)
            .GroupBy(pair => string.Join(' ', pair.Words)).Where(same => same.Select(pair => string.Join(' ', pair.Name)).Distinct().Count() == 1).Select(same => same.First())
            .GroupBy(pair => pair.Words[0]).ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(pair => pair.Words.Length).ToArray(), StringComparer.Ordinal);

    public static string Of(string text) => Of(Folded(text));

    /// <summary>The folded words, single spaces between.</summary>
    public static string Of(IReadOnlyList<string> words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var written = new List<string>(words.Count);
        for (var at = 0; at < words.Count;)
        {
            var found = Abbreviations.TryGetValue(words[at], out var forms) ? Array.Find(forms, form => IsAt(words, at, form.Words)) : default;
            written.AddRange(found.Name ?? [words[at]]);
            at += found.Words?.Length ?? 1;
        }
        return string.Join(' ', written);
    }

    private static bool IsAt(IReadOnlyList<string> words, int at, string[] form)
    {
        for (var i = 0; i < form.Length; i++)
        {
            if (at + i >= words.Count || words[at + i] != form[i])
                return false;
        }
        return true;
    }

    /// <summary>Two capitals side by side, which words of a name do not have.</summary>
    private static bool IsAbbreviation(string form)
    {
        for (var i = 1; i < form.Length; i++)
        {
            if (char.IsUpper(form[i]) && char.IsUpper(form[i - 1]))
                return true;
        }
        return false;
    }

    private static string[] Folded(string text) => [.. WordReader.All(text).Select(word => word.Folded)];

    private sealed record NameRow(string Name, IReadOnlyList<string> Variations);
}
