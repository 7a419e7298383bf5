using System.Numerics;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>
/// The phrases of all knowledge files as one tree of words without diacritics; where a phrase ends, the words as written are compared with those found.
/// Matching walks the tree once from every token: linear in the text, as phrases are of bounded length.
/// </summary>
public sealed class PhraseTable(Vocabulary vocabulary)
{
    private static readonly int Categories = Enum.GetValues<PhraseCategory>().Length;

    private readonly StepTable steps = new();
    private readonly List<Ending[]> endings = [[]];

    /// <summary>By the bare id of a phrase's first word: one bit for each class of second words (and <see cref="Alone"/> for a phrase of one word), so that most tokens are passed by with one look.</summary>
    private ulong[] starts = [];

    private const ulong Alone = 1UL << 63;

    /// <summary>Adds one spelling of a row.</summary>
    public void Add(PhraseCategory category, int row, string phrase, bool tolerant)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(phrase);
        var words = new List<(int Word, int Bare, bool Capitals)>();
        var at = 0;
        while (at < phrase.Length)
        {
            var start = at;
            if (phrase[at++] == ' ')
                continue;
            if (Letters.IsLetter(phrase[start]))
            {
                while (at < phrase.Length && Letters.IsLetter(phrase[at]))
                    at++;
                var word = phrase.AsSpan(start, at - start);
                var (exact, bare) = vocabulary.Add(word);
                words.Add((exact, bare, word.Length > 1 && IsUpper(word)));
            }
            else
            {
                var symbol = Vocabulary.SymbolId(phrase[start]);
                words.Add((symbol, symbol, false));
            }
        }
        if (words[0].Bare >= starts.Length)
            Array.Resize(ref starts, Math.Max(words[0].Bare + 1, starts.Length * 2));
        starts[words[0].Bare] |= words.Count == 1 ? Alone : Bit(words[1].Bare);
        var node = 0;
        foreach (var (_, bare, _) in words)
        {
            var next = steps.Find(node, bare);
            if (next == 0)
            {
                next = endings.Count;
                endings.Add([]);
                steps.Add(node, bare, next);
            }
            node = next;
        }
        endings[node] = [.. endings[node], new Ending(category, row, tolerant, [.. words.Select(word => word.Word)], [.. words.Select(word => word.Capitals)])];
    }

    public PhraseHits Find(TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var hits = new PhraseHits(Categories);
        Span<PhraseHit> longest = stackalloc PhraseHit[Categories];
        longest.Clear();
        for (var i = 0; i < tokens.Count; i++)
        {
            var bare = tokens[i].Bare;
            if (bare == 0 || bare >= starts.Length || starts[bare] is var follow && follow == 0)
                continue;
            if ((follow & Alone) == 0 && (i + 1 == tokens.Count || (follow & Bit(tokens[i + 1].Bare)) == 0))
                continue;
            for (var found = Walk(tokens, i, longest); found != 0; found &= found - 1)
            {
                var category = BitOperations.TrailingZeroCount(found);
                hits.Add(category, longest[category]);
                longest[category] = default;
            }
        }
        return hits;
    }

    private static ulong Bit(int bare) => 1UL << (bare % 63);

    /// <summary>Follows the tree from a token and notes the longest phrase of each category; of two spellings of one length the exact one counts. Returns a bit for each category found.</summary>
    private ulong Walk(TokenList tokens, int first, Span<PhraseHit> longest)
    {
        var (node, found) = (0, 0UL);
        for (var at = first; at < tokens.Count && tokens[at].Bare != 0; at++)
        {
            node = steps.Find(node, tokens[at].Bare);
            if (node == 0)
                break;
            var count = at - first + 1;
            foreach (var ending in endings[node])
            {
                ref var best = ref longest[(int)ending.Category];
                var exact = IsExact(tokens, first, ending);
                if ((exact || ending.Tolerant) && (count > best.Count || (exact && best.Repaired)) && CapitalsAgree(tokens, first, ending.Capitals))
                {
                    best = new PhraseHit(first, count, ending.Row, !exact);
                    found |= 1UL << (int)ending.Category;
                }
            }
        }
        return found;
    }

    private static bool IsExact(TokenList tokens, int first, Ending ending)
    {
        for (var i = 0; i < ending.Words.Length; i++)
        {
            if (tokens[first + i].Word != ending.Words[i])
                return false;
        }
        return true;
    }

    private static bool CapitalsAgree(TokenList tokens, int first, bool[] capitals)
    {
        for (var i = 0; i < capitals.Length; i++)
        {
            if (capitals[i] && tokens[first + i].Case != TokenCase.Upper)
                return false;
        }
        return true;
    }

    private static bool IsUpper(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (!char.IsUpper(c))
                return false;
        }
        return true;
    }

    private sealed record Ending(PhraseCategory Category, int Row, bool Tolerant, int[] Words, bool[] Capitals);

    /// <summary>(node, word) → node, by open addressing; node 0 is the root and stands for "no step".</summary>
    private sealed class StepTable
    {
        private (long Key, int Next)[] slots = new (long, int)[1 << 14];
        private int count;

        public int Find(int node, int word)
        {
            var key = ((long)(node + 1) << 32) | (uint)word;
            var mask = slots.Length - 1;
            for (var at = Start(key) & mask; ; at = (at + 1) & mask)
            {
                ref readonly var slot = ref slots[at];
                if (slot.Key == key)
                    return slot.Next;
                if (slot.Key == 0)
                    return 0;
            }
        }

        public void Add(int node, int word, int next)
        {
            if (++count * 3 > slots.Length)
            {
                var old = slots;
                slots = new (long, int)[old.Length * 2];
                foreach (var slot in old.Where(slot => slot.Key != 0))
                    Place(slot);
            }
            Place((((long)(node + 1) << 32) | (uint)word, next));
        }

        private void Place((long Key, int Next) slot)
        {
            var mask = slots.Length - 1;
            var at = Start(slot.Key) & mask;
            while (slots[at].Key != 0)
                at = (at + 1) & mask;
            slots[at] = slot;
        }

        private static int Start(long key) => (int)((ulong)(key * unchecked((long)0x9E3779B97F4A7C15)) >> 40);
    }
}
