using System.Collections.Immutable;
using System.Text;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>A term of a query as it is looked for in a text: words that follow each other, or the one form of a number.</summary>
internal sealed record SnippetTerm(ImmutableArray<Word> Words, bool IsPrefix, byte[]? Number)
{
    public bool IsMarked { get; } = Words.Any(word => word.Exact != word.Folded);

    public static SnippetTerm Of(WordsNode node) => new(node.Words, node.IsPrefix, NumberForm.Of(node.Words) is { } form ? Encoding.UTF8.GetBytes(form) : null);

    /// <summary>Whether the term ends with the last of the recent words of a text, and whether with the query's own diacritics.</summary>
    public (bool Fits, bool Exact) EndsWith(ReadOnlySpan<ShownWord> recent)
    {
        if (recent.Length < Words.Length)
            return (false, false);
        var tail = recent[^Words.Length..];
        var exact = true;
        for (var i = 0; i < Words.Length; i++)
        {
            var isStart = IsPrefix && i == Words.Length - 1;
            var (fits, same) = Fit(tail[i].Printed, Words[i], isStart);
            if (tail[i].Meant is { } other && Fit(other, Words[i], isStart) is var repaired)
                (fits, same) = (fits || repaired.Fits, same || repaired.Exact);
            if (!fits)
                return (false, false);
            exact &= same;
        }
        return (true, exact);
    }

    private static (bool Fits, bool Exact) Fit(Word word, Word wanted, bool isStart) => isStart
        ? (word.Folded.StartsWith(wanted.Folded, StringComparison.Ordinal), true)
        : (word.Folded == wanted.Folded, word.Exact == wanted.Exact);
}
