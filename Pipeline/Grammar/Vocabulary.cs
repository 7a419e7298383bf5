namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>
/// The words that the grammar's phrases are made of, each with an id from 1. A word is known by its letters without case, and its tone apart from them,
/// so that hòa and hoà are one; a second table knows it without diacritics. Look-ups hash the characters where they stand and allocate nothing.
/// </summary>
public sealed class Vocabulary
{
    private const int SymbolBase = 1 << 16;

    private readonly Table exact = new();
    private readonly Table bare = new();
    private int[] bareOfExact = new int[1024];

    /// <summary>The id that stands for a symbol character in phrases.</summary>
    public static int SymbolId(char c) => SymbolBase + c;

    /// <summary>The ids of a word, added if new.</summary>
    public (int Word, int Bare) Add(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Start;
        foreach (var c in word)
            hash.Add(Letters.Packed(c));
        var ids = (Word: exact.FindOrAdd(word, hash.Exact, exactly: true), Bare: bare.FindOrAdd(word, hash.Bare, exactly: false));
        if (ids.Word >= bareOfExact.Length)
            Array.Resize(ref bareOfExact, bareOfExact.Length * 2);
        bareOfExact[ids.Word] = ids.Bare;
        return ids;
    }

    /// <summary>The ids of a word; 0 where it is not known.</summary>
    public (int Word, int Bare) Find(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Start;
        foreach (var c in word)
            hash.Add(Letters.Packed(c));
        return Find(word, hash);
    }

    /// <summary>The id of the letters without diacritics alone; 0 where they are not known.</summary>
    public int FindBare(ReadOnlySpan<char> word)
    {
        var hash = WordHash.Start;
        foreach (var c in word)
            hash.Add(Letters.Packed(c));
        return bare.Find(word, hash.Bare, exactly: false);
    }

    /// <summary>The ids of a word whose hash the lexer made on its way; 0 where it is not known.</summary>
    public (int Word, int Bare) Find(ReadOnlySpan<char> word, in WordHash hash)
    {
        var exactId = exact.Find(word, hash.Exact, exactly: true);
        return exactId != 0 ? (exactId, bareOfExact[exactId]) : (0, bare.Find(word, hash.Bare, exactly: false));
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

    /// <summary>Open addressing; ids count from 1 in the order of arrival. The full hash is kept beside each id, so that words are compared only where it agrees.</summary>
    private sealed class Table
    {
        private readonly List<(string Word, uint Hash)> words = [];
        private (uint Hash, int Id)[] slots = new (uint, int)[4096];

        public int Find(ReadOnlySpan<char> word, uint hash, bool exactly)
        {
            var mask = (uint)slots.Length - 1;
            for (var at = hash & mask; ; at = (at + 1) & mask)
            {
                ref readonly var slot = ref slots[at];
                if (slot.Id == 0 || (slot.Hash == hash && Same(words[slot.Id - 1].Word, word, exactly)))
                    return slot.Id;
            }
        }

        public int FindOrAdd(ReadOnlySpan<char> word, uint hash, bool exactly)
        {
            if (Find(word, hash, exactly) is var known and not 0)
                return known;
            words.Add((word.ToString(), hash));
            if (words.Count * 4 > slots.Length)
            {
                slots = new (uint, int)[slots.Length * 2];
                for (var id = 1; id <= words.Count; id++)
                    Place(id, words[id - 1].Hash);
            }
            else
            {
                Place(words.Count, hash);
            }
            return words.Count;
        }

        private void Place(int id, uint hash)
        {
            var mask = (uint)slots.Length - 1;
            var at = hash & mask;
            while (slots[at].Id != 0)
                at = (at + 1) & mask;
            slots[at] = (hash, id);
        }
    }
}
