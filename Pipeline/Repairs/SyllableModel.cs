using System.Globalization;
using System.Numerics;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Repairs;

/// <summary>
/// How often each syllable, and each pair of neighbouring syllables, stands in administrative texts (data/syllable-pairs.txt, written by "bench -- repair-train"). Case is folded, and hòa and hoà are one.
/// Figures count as one word, <see cref="Figure"/>, and whatever parts words as another, <see cref="Boundary"/>. Its words are put into the grammar's vocabulary, so that the lexer tells in passing
/// which words are known. Immutable; some 1 MB.
/// </summary>
public sealed class SyllableModel
{
    /// <summary>Stands for a run of digits in the data file.</summary>
    public const string Figure = "#";

    /// <summary>Stands for punctuation and the end of a line in the data file.</summary>
    public const string Boundary = ".";

    /// <summary>Classes of counts are half powers of two.</summary>
    public const int ClassesPerDoubling = 2;

    private const int WordBits = 13, ClassBits = 6;

    /// <summary>What absolute discounting takes from each pair's count, for the pairs that were not counted.</summary>
    private const float Discount = 0.5f;

    /// <summary>An unknown word's share of the probability: some six in a million words are new ones.</summary>
    private const float UnknownWord = -14f;

    /// <summary>The counts that the classes stand for.</summary>
    private static readonly float[] CountOf = [.. Enumerable.Range(0, 1 << ClassBits).Select(countClass => MathF.Pow(2, (float)countClass / ClassesPerDoubling))];

    private readonly Vocabulary vocabulary;
    private readonly List<string> spellings = [""];
    private readonly List<float> counts = [0];
    private readonly List<float> logs = [UnknownWord];
    private readonly List<string> plain = [""];
    private readonly List<int> tones = [0];
    private readonly Dictionary<int, int[]> byBare = [];
    private readonly int[] byVocabulary;
    private readonly List<float> shares = [0];
    private readonly float[] backOff;
    private readonly float[] logBackOff;
    private readonly uint[] pairs;
    private readonly int shift;

    public SyllableModel(IEnumerable<string> lines, Vocabulary vocabulary)
    {
        this.vocabulary = vocabulary;
        byVocabulary = new int[1 << WordBits << 1];
        var rows = lines.Where(line => line.Length > 0 && !line.StartsWith("//", StringComparison.Ordinal)).Select(line => line.Split(' ')).ToList();
        (FigureId, BoundaryId) = (1, 2);
        foreach (var row in rows)
            AddWord(row[0], float.Parse(row[1], CultureInfo.InvariantCulture));
        var total = counts.Sum();
        for (var id = 1; id < counts.Count; id++)
            (shares[id], logs[id]) = (counts[id] / total, MathF.Log(counts[id] / total));
        (backOff, logBackOff) = (new float[counts.Count], new float[counts.Count]);
        pairs = new uint[BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, rows.Sum(row => row.Length) * 2))];
        shift = 32 - BitOperations.Log2((uint)pairs.Length);
        for (var id = 1; id <= rows.Count; id++)
            AddPairs(id, rows[id - 1]);
    }

    public int FigureId { get; }

    public int BoundaryId { get; }

    /// <summary>The id of a word, 0 for one that is not known.</summary>
    public int Find(ReadOnlySpan<char> word) => byVocabulary[vocabulary.Find(word).Word];

    /// <summary>The id of a word whose id in the vocabulary is known, 0 for one that is not in the model.</summary>
    public int Of(in Token token) => byVocabulary[token.Word];

    /// <summary>The words that differ from a word in diacritics only.</summary>
    public ReadOnlySpan<int> SameLetters(ReadOnlySpan<char> word) => byBare.GetValueOrDefault(vocabulary.FindBare(word));

    /// <summary>The word in lower case, as it is most often written.</summary>
    public string Spelling(int id) => spellings[id];

    /// <summary>The letters of the word without the tone.</summary>
    public string Plain(int id) => plain[id];

    /// <summary>The tone of the word, as <see cref="Letters.Tone"/> numbers them.</summary>
    public int Tone(int id) => tones[id];

    /// <summary>The natural logarithm of the probability that a word follows another, by absolute discounting.</summary>
    public float LogProbability(int left, int right)
    {
        if (left == 0)
            return logs[right];
        var found = ClassOf(left, right);
        return found < 0 ? logs[right] + logBackOff[left] : MathF.Log(((CountOf[found] - Discount) / counts[left]) + (backOff[left] * shares[right]));
    }

    /// <summary>How many times likelier a known word is behind another than anywhere.</summary>
    public float Fit(int left, int right)
    {
        var found = ClassOf(left, right);
        return found < 0 ? backOff[left] : backOff[left] + ((CountOf[found] - Discount) / (counts[left] * shares[right]));
    }

    private void AddWord(string word, float count)
    {
        if (word is not (Figure or Boundary))
        {
            var (id, bare) = vocabulary.Add(word);
            if (byVocabulary[id] != 0 || spellings.Count >= 1 << WordBits)
                throw new InvalidOperationException($"syllable-pairs.txt: {word} stands there twice, or one word too many");
            byVocabulary[id] = spellings.Count;
            byBare[bare] = [.. byBare.GetValueOrDefault(bare, []), spellings.Count];
        }
        spellings.Add(word);
        counts.Add(count);
        shares.Add(0);
        logs.Add(0);
        plain.Add(string.Concat(word.Select(c => Letters.IsLetter(c) ? Letters.Toneless(c) : c)));
        tones.Add(word.Max(c => Letters.Tone(c)));
    }

    private void AddPairs(int left, string[] row)
    {
        var (kept, countClass) = (0f, 0);
        foreach (var part in row.AsSpan(2))
        {
            if (char.IsAsciiDigit(part[0]))
            {
                countClass = int.Parse(part, CultureInfo.InvariantCulture);
                continue;
            }
            var right = part switch { Figure => FigureId, Boundary => BoundaryId, _ => Find(part) };
            if (right == 0 || countClass >= 1 << ClassBits)
                throw new InvalidOperationException($"syllable-pairs.txt: {row[0]} {part} is no pair");
            kept += CountOf[countClass] - Discount;
            Place(Key(left, right), (uint)countClass);
        }
        backOff[left] = Math.Max(0.02f, 1 - (kept / counts[left]));
        logBackOff[left] = MathF.Log(backOff[left]);
    }

    private static uint Key(int left, int right) => ((uint)left << WordBits) | (uint)right;

    private uint SlotOf(uint key) => (key * 2654435769u) >> shift;

    private void Place(uint key, uint countClass)
    {
        var at = SlotOf(key);
        while (pairs[at] != 0)
            at = (at + 1) & ((uint)pairs.Length - 1);
        pairs[at] = (key << ClassBits) | countClass;
    }

    private int ClassOf(int left, int right)
    {
        var key = Key(left, right);
        for (var at = SlotOf(key); pairs[at] != 0; at = (at + 1) & ((uint)pairs.Length - 1))
        {
            if (pairs[at] >> ClassBits == key)
                return (int)(pairs[at] & ((1 << ClassBits) - 1));
        }
        return -1;
    }
}
