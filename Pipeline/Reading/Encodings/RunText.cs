using System.Collections.Immutable;
using System.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Reading.Encodings;

/// <summary>
/// Makes Unicode of text in old encodings: by the fonts' names where a file has them, else by statistics; each line and font for itself where a file is mixed.
/// Text that is Unicode comes back unchanged, to the unit. What comes out is the original text of the document, which spans are on. Linear.
/// </summary>
public static class RunText
{
    /// <summary>Words in old encodings below this share of a document's are not named in its encoding.</summary>
    private const double NamedShare = 0.05;

    /// <summary>A text without fonts.</summary>
    public static ConvertedRuns Convert(string text, string ownEncoding) =>
        PlainUnicode.Is(text) ? new ConvertedRuns([text], ownEncoding) : Convert([new TextRun(text, null)], ownEncoding);

    /// <summary>The runs of one document in their order, line feeds between paragraphs among them. <paramref name="ownEncoding"/> is what its file says of itself: "utf-8".</summary>
    public static ConvertedRuns Convert(IReadOnlyList<TextRun> runs, string ownEncoding)
    {
        ArgumentNullException.ThrowIfNull(runs);
        var units = TextUnits.Of(runs);
        var choices = EncodingChooser.Choose(units);
        if (!choices.Any(choice => choice.Encoding is not null))
            return new ConvertedRuns([.. runs.Select(run => run.Text)], ownEncoding);
        var texts = new StringBuilder[runs.Count];
        for (var i = 0; i < texts.Length; i++)
            texts[i] = new StringBuilder(runs[i].Text.Length);
        for (var i = 0; i < units.Count; i++)
            Write(units[i], choices[i].Encoding, texts);
        return new ConvertedRuns([.. texts.Select(text => text.ToString())], NameOf(choices, ownEncoding));
    }

    private static void Write(TextUnit unit, LegacyEncoding? encoding, StringBuilder[] texts)
    {
        var (decoded, at, ends) = (new StringBuilder(unit.Text.Length), 0, new int[unit.Cuts.Length + 1]);
        for (var run = 0; run < ends.Length; run++)
        {
            var end = run < unit.Cuts.Length ? unit.Cuts[run] : unit.Text.Length;
            if (encoding is not null)
                at = encoding.Decode(unit.Text, at, end, decoded);
            else
                decoded.Append(unit.Text, at, end - at);
            at = Math.Max(at, end);
            ends[run] = decoded.Length;
        }
        var text = Capitalised(decoded.ToString(), unit.Font, encoding);
        for (var run = 0; run < ends.Length; run++)
            texts[unit.FirstRun + run].Append(text, run == 0 ? 0 : ends[run - 1], ends[run] - (run == 0 ? 0 : ends[run - 1]));
    }

    /// <summary>The capitals that a reader sees: all, in a font of capitals; in other fonts of an encoding without them, the letters with tones of a word in capitals ("QUYếT" says QUYẾT).</summary>
    private static string Capitalised(string text, string? font, LegacyEncoding? encoding)
    {
        if (encoding is not { LacksCapitals: true })
            return text;
        if (LegacyEncodings.ClaimOf(font) is { Capitals: true })
            return text.ToUpperInvariant();
        var letters = text.ToCharArray();
        for (var at = 0; at < letters.Length;)
        {
            var (end, capitals, small) = (at, 0, false);
            for (; end < letters.Length && Letters.IsLetter(letters[end]); end++)
            {
                capitals += char.IsUpper(letters[end]) ? 1 : 0;
                small |= char.IsAsciiLetterLower(letters[end]);
            }
            for (var i = at; i < end && capitals > 1 && !small; i++)
                letters[i] = char.ToUpperInvariant(letters[i]);
            at = Math.Max(end, at + 1);
        }
        return new string(letters);
    }

    private static string NameOf(EncodingChoice[] choices, string ownEncoding)
    {
        var counts = choices.GroupBy(choice => choice.Encoding?.Name ?? ownEncoding)
            .Select(group => (Name: group.Key, Syllables: group.Sum(choice => choice.Syllables))).ToImmutableArray();
        var all = counts.Sum(count => count.Syllables);
        if (all == 0)
            return ownEncoding;
        return string.Join('+', counts.Where(count => count.Syllables > NamedShare * all).OrderByDescending(count => count.Syllables).Select(count => count.Name));
    }
}
