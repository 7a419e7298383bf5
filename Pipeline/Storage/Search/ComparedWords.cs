using System.Globalization;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>The form in which the store keeps names for the fields of a query: folded words, a space before and behind each, so that words that follow each other are a part of the text.</summary>
internal static class ComparedWords
{
    /// <summary>Between two readings of one name, so that no words are found across.</summary>
    private const string Apart = "/ ";

    private static readonly Dictionary<string, string> KindOfProvince = MiningGrammar.Default.Provinces.ToDictionary(row => row.Title, row => row.Kind, StringComparer.Ordinal);

    public static string Of(string text) => Of(WordReader.All(text));

    public static string Of(IReadOnlyList<Word> words) => $" {string.Concat(words.Select(word => word.Folded + " "))}";

    /// <summary>A number's parts, whatever parts them, serials without leading zeros.</summary>
    public static string OfNumber(string number) => OfNumber(WordReader.All(number));

    public static string OfNumber(IReadOnlyList<Word> words) => $" {string.Concat(words.Select(word => Serial(word.Folded) + " "))}";

    /// <summary>A body's name with abbreviations written out, in the ways that it is called: with its province behind it or not, with or without the province's kind.</summary>
    public static string OfIssuer(string name, string? province)
    {
        var own = $" {SpelledOut.Of(name)} ";
        var bare = province is null ? "" : SpelledOut.Of(province);
        if (bare.Length == 0)
            return own;
        var kind = KindOfProvince.TryGetValue(province!, out var known) ? SpelledOut.Of(known) : "";
        var whole = kind.Length == 0 || bare.StartsWith(kind, StringComparison.Ordinal) ? bare : $"{kind} {bare}";
        return own.Contains($" {whole} ", StringComparison.Ordinal)
            ? whole == bare ? own : $"{own}{Apart}{own.Replace($" {whole} ", $" {bare} ", StringComparison.Ordinal).TrimStart()}"
            : own.Contains($" {bare} ", StringComparison.Ordinal) ? own
            : whole == bare ? $"{own}{bare} " : $"{own}{bare} {Apart}{own.TrimStart()}{whole} ";
    }

    /// <summary>The words as <see cref="OfIssuer"/> has them.</summary>
    public static string OfBody(IReadOnlyList<Word> words) => $" {SpelledOut.Of([.. words.Select(word => word.Folded)])} ";

    private static string Serial(string word) =>
        word.AsSpan().ContainsAnyExceptInRange('0', '9') ? word : word.TrimStart('0') is { Length: > 0 } serial ? serial : 0.ToString(CultureInfo.InvariantCulture);
}
