using System.Text;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Repairs;

namespace DirectiveMiner.Bench.Repairs;

/// <summary>
/// Misreads words as recognition does: each with the given probability, by one confusion drawn by how common it is. The table is the one that repair goes by, so what comes of it flatters repair; pages that were really recognised are the test.
/// </summary>
internal sealed class Misreader(double share, int seed)
{
    private static readonly char[] ToneMarks = ['\0', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'];
    private static readonly string[] ToneNames = ["level", "grave", "hook", "tilde", "acute", "dot"];

    private readonly Random random = new(seed);

    /// <summary>The text with some of its words misread; all else as it is.</summary>
    public string Misread(string text)
    {
        var misread = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at;
            while (end < text.Length && Letters.IsLetter(text[end]))
                end++;
            if (end - at < 2)
                misread.Append(text[at..Math.Max(end, ++at)]);
            else
            {
                var word = text[at..end];
                misread.Append(random.NextDouble() < share ? Word(word) : word);
            }
            at = Math.Max(at, end);
        }
        return misread.ToString();
    }

    private string Word(string word)
    {
        var ways = new List<(string Read, double Weight)>();
        foreach (var row in Confusions.Default.Rows)
        {
            var read = row.Kind == ConfusionKind.Tone ? WithTone(word, Array.IndexOf(ToneNames, row.Meant), Array.IndexOf(ToneNames, row.Read)) : WithLetters(word, row);
            if (read is not null && read != word)
                ways.Add((read, Math.Exp(-row.Cost)));
        }
        var drawn = random.NextDouble() * ways.Sum(way => way.Weight);
        foreach (var (read, weight) in ways)
        {
            drawn -= weight;
            if (drawn <= 0)
                return read;
        }
        return word;
    }

    private static string? WithTone(string word, int meant, int read)
    {
        var at = word.AsSpan().IndexOfAnyExcept(ToneLess);
        if ((at < 0 ? 0 : Letters.Tone(word[at])) != meant)
            return null;
        at = at < 0 ? Nucleus(word) : at;
        if (at < 0)
            return null;
        var plain = char.IsUpper(word[at]) ? char.ToUpperInvariant(Letters.Toneless(word[at])) : Letters.Toneless(word[at]);
        char? toned = read == 0 ? plain : Letters.Compose(plain, ToneMarks[read]);
        return toned is { } letter ? word[..at] + letter + word[(at + 1)..] : null;
    }

    private static readonly System.Buffers.SearchValues<char> ToneLess = System.Buffers.SearchValues.Create([.. Enumerable.Range(1, char.MaxValue - 1).Select(c => (char)c).Where(c => Letters.Tone(c) == 0)]);

    /// <summary>Where a tone is put: the last vowel with a mark of its own, else the last before a final consonant, else the first of two.</summary>
    private static int Nucleus(string word)
    {
        var marked = word.LastIndexOfAny(['ă', 'â', 'ê', 'ô', 'ơ', 'ư', 'Ă', 'Â', 'Ê', 'Ô', 'Ơ', 'Ư']);
        if (marked >= 0)
            return marked;
        var last = word.LastIndexOfAny(['a', 'e', 'i', 'o', 'u', 'y', 'A', 'E', 'I', 'O', 'U', 'Y']);
        return last == word.Length - 1 && last > 1 && "aeiouyAEIOUY".Contains(word[last - 1], StringComparison.Ordinal) && "uU".IndexOf(word[last - 1], StringComparison.Ordinal) < 0 ? last - 1 : last;
    }

    /// <summary>Letters are exchanged without their tone, which comes back on the new letter where that can have it.</summary>
    private string? WithLetters(string word, ConfusionRow row)
    {
        if (row.Meant.Length == 0)
        {
            var place = random.Next(1, word.Length + 1);
            return word[..place] + row.Read + word[place..];
        }
        var plain = string.Concat(word.Select(Letters.Toneless));
        var at = plain.IndexOf(row.Meant, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var read = row.Read;
        if (row.Meant.Length == 1 && read.Length == 1 && Letters.Tone(word[at]) is not 0 and var tone)
        {
            if (Letters.Compose(read[0], ToneMarks[tone]) is not { } toned)
                return null;
            read = toned.ToString();
        }
        return word[..at] + (char.IsUpper(word[at]) ? read.ToUpperInvariant() : read) + word[(at + row.Meant.Length)..];
    }
}
