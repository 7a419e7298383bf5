namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>
/// The words that the grammar's phrases are made of, each with an id from 1. A word is known by its letters without case, and its tone apart from them,
/// so that hòa and hoà are one; a second table knows it without diacritics. Look-ups hash the characters where they stand and allocate nothing.
/// </summary>
public sealed class Vocabulary
{
    private const int SymbolBase = 1 << 24;

    private readonly Table exact = new();
    private readonly Table bare = new();

    /// <summary>The id that stands for a symbol character in phrases.</summary>
    public static int SymbolId(char c) => SymbolBase + c;

    /// <summary>The ids of a word, added if new.</summary>
    public (int Word, int Bare) Add(ReadOnlySpan<char> word)
    {
        var (exactHash, bareHash) = Hash(word);
        return (exact.FindOrAdd(word, exactHash, exactly: true), bare.FindOrAdd(word, bareHash, exactly: false));
    }

    /// <summary>The ids of a word; 0 where it is not known.</summary>
    public (int Word, int Bare) Find(ReadOnlySpan<char> word)
    {
        var (exactHash, bareHash) = Hash(word);
        var bareId = bare.Find(word, bareHash, exactly: false);
        return (bareId == 0 ? 0 : exact.Find(word, exactHash, exactly: true), bareId);
    }

    private static (uint Exact, uint Bare) Hash(ReadOnlySpan<char> word)
    {
        uint exactHash = 2166136261, bareHash = 2166136261, tones = 0;
        foreach (var c in word)
        {
            exactHash = (exactHash ^ Letters.Toneless(c)) * 16777619;
            bareHash = (bareHash ^ Letters.Bare(c)) * 16777619;
            tones += Letters.Tone(c);
        }
        exactHash = (exactHash ^ tones) * 16777619;
        return (exactHash ^ (exactHash >> 15), bareHash ^ (bareHash >> 15));
    }

    private static bool Same(string known, ReadOnlySpan<char> word, bool exactly)
    {
        if (known.Length != word.Length)
            return false;
        var tones = 0;
        for (var i = 0; i < word.Length; i++)
        {
            if (exactly ? Letters.Toneless(known[i]) != Letters.Toneless(word[i]) : Letters.Bare(known[i]) != Letters.Bare(word[i]))
                return false;
            tones += Letters.Tone(known[i]) - Letters.Tone(word[i]);
        }
        return !exactly || tones == 0;
    }

    /// <summary>Open addressing; ids count from 1 in the order of arrival.</summary>
    private sealed class Table
    {
        private readonly List<string> words = [];
        private int[] slots = new int[1024];

        public int Find(ReadOnlySpan<char> word, uint hash, bool exactly)
        {
            var mask = (uint)slots.Length - 1;
            for (var at = hash & mask; ; at = (at + 1) & mask)
            {
                var id = slots[at];
                if (id == 0 || Same(words[id - 1], word, exactly))
                    return id;
            }
        }

        public int FindOrAdd(ReadOnlySpan<char> word, uint hash, bool exactly)
        {
            if (Find(word, hash, exactly) is var known and not 0)
                return known;
            words.Add(word.ToString());
            if (words.Count * 4 > slots.Length)
                Grow(exactly);
            else
                Place(words.Count, hash);
            return words.Count;
        }

        private void Grow(bool exactly)
        {
            slots = new int[slots.Length * 2];
            for (var id = 1; id <= words.Count; id++)
            {
                var (exactHash, bareHash) = Hash(words[id - 1]);
                Place(id, exactly ? exactHash : bareHash);
            }
        }

        private void Place(int id, uint hash)
        {
            var mask = (uint)slots.Length - 1;
            var at = hash & mask;
            while (slots[at] != 0)
                at = (at + 1) & mask;
            slots[at] = id;
        }
    }
}
