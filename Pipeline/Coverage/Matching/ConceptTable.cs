using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>The set phrases and synonyms as one tree of words. A single word must have its diacritics; phrases of several are known without.</summary>
public sealed class ConceptTable
{
    private readonly Dictionary<(int Node, uint Word), int> steps = [];
    private readonly List<int> rowAt = [-1];
    private readonly Dictionary<uint, int> single = [];
    private readonly IReadOnlyList<ConceptRow> rows;

    private ConceptTable(IReadOnlyList<ConceptRow> rows)
    {
        this.rows = rows;
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var variation in rows[row].Variations)
                Add(row, WordKey.Of(variation));
        }
    }

    public static ConceptTable Default { get; } = new(DataFile.Rows<ConceptRow>("coverage-concepts.json"));

    public ConceptRow this[int row] => rows[row];

    /// <summary>The longest phrase that starts at the word, commas in it or not: its row and its end; row −1 for none.</summary>
    public (int Row, int End) At(ReadOnlySpan<CoverageWord> words, int at, int end)
    {
        var (row, found) = single.TryGetValue(words[at].Exact, out var alone) ? (alone, at + 1) : (-1, at);
        var node = 0;
        for (var word = at; word < end && (word == at || words[word].Before <= WordGap.Comma) && steps.TryGetValue((node, words[word].Bare), out node); word++)
        {
            if (word > at && rowAt[node] >= 0)
                (row, found) = (rowAt[node], word + 1);
        }
        return (row, found);
    }

    private void Add(int row, CoverageWord[] words)
    {
        if (words.Length == 1)
        {
            single[words[0].Exact] = row;
            return;
        }
        var node = 0;
        foreach (var word in words)
        {
            if (!steps.TryGetValue((node, word.Bare), out var next))
            {
                next = rowAt.Count;
                rowAt.Add(-1);
                steps[(node, word.Bare)] = next;
            }
            node = next;
        }
        rowAt[node] = row;
    }
}
