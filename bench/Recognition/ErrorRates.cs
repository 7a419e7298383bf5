using System.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Bench.Recognition;

/// <summary>Edits that make the truth of what was read: of words, of characters, and of characters without their diacritics and case. White space is collapsed, letters are composed, nothing else is made equal.</summary>
public sealed record ErrorRates(int Words, int WordErrors, int Characters, int CharacterErrors, int BareErrors)
{
    public static readonly ErrorRates None = new(0, 0, 0, 0, 0);

    public static ErrorRates Of(string truth, string read)
    {
        var (wanted, got) = (Collapsed(truth), Collapsed(read));
        var (words, ids) = (wanted.Split(' '), new Dictionary<string, int>(StringComparer.Ordinal));
        return new ErrorRates(words.Length, EditDistance.Of(Numbers(words), Numbers(got.Split(' '))), wanted.Length,
            EditDistance.Of(Units(wanted), Units(got)), EditDistance.Of(Units(Bare(wanted)), Units(Bare(got))));

        int[] Numbers(string[] all) => Array.ConvertAll(all, word => ids.TryGetValue(word, out var id) ? id : ids[word] = ids.Count);
    }

    public static ErrorRates operator +(ErrorRates one, ErrorRates other) => Add(one, other);

    public static ErrorRates Add(ErrorRates one, ErrorRates other)
    {
        ArgumentNullException.ThrowIfNull(one);
        ArgumentNullException.ThrowIfNull(other);
        return new ErrorRates(one.Words + other.Words, one.WordErrors + other.WordErrors, one.Characters + other.Characters, one.CharacterErrors + other.CharacterErrors, one.BareErrors + other.BareErrors);
    }

    /// <summary>Words, characters, bare characters, in per cent.</summary>
    public string[] Cells() => [Percent(WordErrors, Words), Percent(CharacterErrors, Characters), Percent(BareErrors, Characters)];

    private static string Percent(int part, int whole) => Report.Number(whole == 0 ? 0 : 100.0 * part / whole, 2);

    private static int[] Units(string text) => [.. text.Select(c => (int)c)];

    private static string Bare(string text) => string.Create(text.Length, text, static (target, from) =>
    {
        for (var i = 0; i < from.Length; i++)
            target[i] = Letters.IsLetter(from[i]) ? Letters.Bare(from[i]) : char.ToLowerInvariant(from[i]);
    });

    private static string Collapsed(string text)
    {
        var collapsed = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Letters.IsCombiningMark(c) && collapsed.Length > 0 && Letters.Compose(collapsed[^1], c) is { } composed)
                collapsed[^1] = composed;
            else if (!char.IsWhiteSpace(c))
                collapsed.Append(c);
            else if (collapsed.Length > 0 && collapsed[^1] != ' ')
                collapsed.Append(' ');
        }
        return collapsed.ToString().Trim();
    }
}
