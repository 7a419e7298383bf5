namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The two hashes of a word, made letter by letter: with diacritics (tones counted apart, so that hòa and hoà agree) and without.</summary>
public struct WordHash
{
    private uint exact;
    private uint bare;
    private uint tones;

    public static WordHash Start => new() { exact = 2166136261, bare = 2166136261 };

    public readonly uint Exact => Mix((exact ^ tones) * 16777619);

    public readonly uint Bare => Mix(bare);

    /// <summary>Takes the next letter, as <see cref="Letters.Packed"/> gives it.</summary>
    public void Add(uint packed)
    {
        exact = (exact ^ (packed & 0xFFFF)) * 16777619;
        bare = (bare ^ ((packed >> 16) & 0xFF)) * 16777619;
        tones += (packed >> 24) & 7;
    }

    private static uint Mix(uint hash) => hash ^ (hash >> 15);
}
