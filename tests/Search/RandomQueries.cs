using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Tests.Search;

/// <summary>Queries of words that texts hold, put together at random from a seed, and what they mean, told without an index: by reading all words of a text.</summary>
internal sealed class RandomQueries(IReadOnlyList<List<Word>> texts, int seed)
{
    private readonly Random random = new(seed);

    public QueryNode Next() => Node(2);

    /// <summary>Whether a text with these words answers.</summary>
    public static bool IsAnsweredBy(QueryNode query, List<Word> words) => query switch
    {
        AllOf all => all.Parts.All(part => IsAnsweredBy(part, words)),
        AnyOf any => any.Parts.Any(part => IsAnsweredBy(part, words)),
        Except except => !IsAnsweredBy(except.Part, words),
        WordsNode node => Enumerable.Range(0, Math.Max(0, words.Count - node.Words.Length + 1)).Any(at => Stands(node, words, at)),
        _ => throw new ArgumentException($"{query.GetType().Name} is not of words"),
    };

    private static bool Stands(WordsNode node, List<Word> words, int at)
    {
        for (var i = 0; i < node.Words.Length; i++)
        {
            var (wanted, found) = (node.Words[i].Folded, words[at + i].Folded);
            if (!(node.IsPrefix && i == node.Words.Length - 1 ? found.StartsWith(wanted, StringComparison.Ordinal) : found == wanted))
                return false;
        }
        return true;
    }

    private QueryNode Node(int depth) => depth == 0 ? Words() : random.Next(6) switch
    {
        0 or 1 => new AllOf([.. Enumerable.Range(0, 2).Select(_ => Node(depth - 1))], default),
        2 => new AnyOf([.. Enumerable.Range(0, 2 + random.Next(2)).Select(_ => Node(depth - 1))], default),
        3 => new AllOf([Node(depth - 1), new Except(Node(depth - 1), default)], default),
        _ => Words(),
    };

    /// <summary>One to three words that follow each other somewhere, with or without their diacritics, some cut to a prefix.</summary>
    private WordsNode Words()
    {
        while (true)
        {
            var text = texts[random.Next(texts.Count)];
            var words = text.Skip(random.Next(text.Count)).Take(1 + random.Next(3)).TakeWhile(word => word.Folded.All(char.IsAsciiLetter)).ToList();
            if (words.Count == 0)
                continue;
            if (random.Next(2) == 0)
                words = words.ConvertAll(word => word with { Exact = word.Folded });
            var isPrefix = random.Next(4) == 0 && words[^1].Folded.Length > 2;
            if (isPrefix)
                words[^1] = words[^1] with { Folded = words[^1].Folded[..^1], Exact = words[^1].Exact[..^1] };
            return new WordsNode([.. words], isPrefix, default);
        }
    }
}
