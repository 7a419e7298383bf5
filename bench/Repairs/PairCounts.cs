using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Repairs;

namespace DirectiveMiner.Bench.Repairs;

/// <summary>Counts words and pairs of neighbouring words over texts, and in how many of the texts each stands.</summary>
internal sealed class PairCounts
{
    private readonly Dictionary<string, Tally> words = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Left, string Right), Tally> pairs = [];
    private int document;

    public int Documents => document;

    public void Add(TokenList tokens)
    {
        document++;
        var left = SyllableModel.Boundary;
        for (var i = 0; i < tokens.Count; i++)
        {
            var right = tokens[i].Kind switch
            {
                TokenKind.Word => Form(tokens.TextOf(i)),
                TokenKind.Digits => SyllableModel.Figure,
                _ => SyllableModel.Boundary,
            };
            Count(words, right);
            if (!(left == right && right is SyllableModel.Boundary or SyllableModel.Figure))
                Count(pairs, (left, right));
            left = right;
        }
    }

    /// <summary>The words in at least so many documents, with their counts, the most frequent first and not more than fit.</summary>
    public IReadOnlyList<(string Word, int Count)> Words(int documents, int most) =>
        [.. words.Where(word => word.Value.Documents >= documents).OrderByDescending(word => word.Value.Documents).ThenBy(word => word.Key, StringComparer.Ordinal).Take(most)
            .Select(word => (word.Key, word.Value.Count))];

    public ILookup<string, (string Right, int Count)> Pairs(int documents) =>
        pairs.Where(pair => pair.Value.Documents >= documents).ToLookup(pair => pair.Key.Left, pair => (pair.Key.Right, pair.Value.Count));

    /// <summary>Lower case, with the tone where most writers have it: hoà is counted as hòa.</summary>
    private static string Form(ReadOnlySpan<char> word) => OldToneForms.Of(word.ToString().ToLowerInvariant());

    private void Count<TKey>(Dictionary<TKey, Tally> tallies, TKey key)
        where TKey : notnull
    {
        var tally = tallies.GetValueOrDefault(key);
        tallies[key] = new Tally(tally.Count + 1, tally.Last == document ? tally.Documents : tally.Documents + 1, document);
    }

    private readonly record struct Tally(int Count, int Documents, int Last);
}
