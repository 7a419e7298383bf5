using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A closed list of values: found by any of their names, with the diacritics as typed first, without them where only one value is called so.</summary>
public sealed class FieldValues
{
    private readonly ILookup<string, string> exact;
    private readonly ILookup<string, string> folded;

    public FieldValues(ImmutableArray<FieldValueRow> rows)
    {
        Rows = rows;
        var named = rows.SelectMany(row => row.Names.Prepend(row.Code).Select(name => (Words: WordReader.All(name), row.Code))).ToList();
        exact = named.Select(pair => (Key: Exact(pair.Words), pair.Code)).Distinct().ToLookup(pair => pair.Key, pair => pair.Code, StringComparer.Ordinal);
        folded = named.Select(pair => (Key: Folded(pair.Words), pair.Code)).Distinct().ToLookup(pair => pair.Key, pair => pair.Code, StringComparer.Ordinal);
        MostWords = named.Max(pair => pair.Words.Count);
    }

    public ImmutableArray<FieldValueRow> Rows { get; }

    /// <summary>Words of the longest name.</summary>
    public int MostWords { get; }

    /// <summary>The codes that the text may be a name of: none, one, or several where it is typed without the diacritics that tell them apart.</summary>
    public ImmutableArray<string> Find(ReadOnlySpan<char> text)
    {
        var words = WordReader.All(text);
        return words.Count == 0 || words.Count > MostWords ? [] : exact[Exact(words)].Any() ? [.. exact[Exact(words)]] : [.. folded[Folded(words)]];
    }

    /// <summary>The first name of a value.</summary>
    public string NameOf(string code) => Rows.First(row => row.Code == code).Names is var names && names.Length > 1 ? names[1] : names[0];

    /// <summary>A name that differs from the text by a letter or two; null where none does.</summary>
    public string? NameNear(string text) =>
        NearName.Of(Folded(WordReader.All(text)), Rows.SelectMany(row => row.Names).Select(name => (Folded(WordReader.All(name)), name)));

    private static string Exact(List<Word> words) => string.Join(' ', words.Select(word => word.Exact));

    private static string Folded(List<Word> words) => string.Join(' ', words.Select(word => word.Folded));
}
