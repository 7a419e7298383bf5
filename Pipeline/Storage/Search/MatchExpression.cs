using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The FTS5 expression of words and of AND and OR between them. Words are in it as they stand in the index (<see cref="TokenForm"/>); they hold letters and digits only, so that nothing in them is FTS5 syntax.
/// </summary>
internal sealed class MatchExpression
{
    private readonly List<TextTerm> terms = [], numbers = [];
    private readonly bool isMarked;
    private int phrases;

    private const int LongestTyped = 6;

    private MatchExpression(QueryNode query, ImmutableArray<WordsNode> drivers)
    {
        isMarked = WantedWords.Of(query).SelectMany(node => node.Words).Any(word => word.Exact != word.Folded && !IsDigits(word));
        phrases = drivers.Length;
        var driving = string.Join(" OR ", drivers.Select(Folded));
        var text = Write(query);
        Text = drivers.IsEmpty ? text : $"({driving}) AND {text}";
        Terms = [.. terms.OrderBy(term => term.Node.Span.Start), .. numbers];
    }

    public string Text { get; }

    /// <summary>In the order of the query.</summary>
    public ImmutableArray<TextTerm> Terms { get; }

    /// <summary>The expression for a node of words only (<see cref="IsOfWords"/>).</summary>
    public static MatchExpression Of(QueryNode words) => new(words, []);

    /// <summary>An expression that finds what holds the other parts and any of the drivers; the droppable words may be missing from it.</summary>
    public static MatchExpression Of(ImmutableArray<QueryNode> others, ImmutableArray<WordsNode> droppable, ImmutableArray<WordsNode> drivers) =>
        new(new AllOf([.. others, new AnyOf([.. droppable], default)], default), drivers);

    /// <summary>Whether the node is made of words, AND and OR.</summary>
    public static bool IsOfWords(QueryNode node) => node switch
    {
        WordsNode words => !words.Words.IsEmpty,
        AllOf all => !all.Parts.IsEmpty && all.Parts.All(IsOfWords),
        AnyOf any => !any.Parts.IsEmpty && any.Parts.All(IsOfWords),
        _ => false,
    };

    private string Write(QueryNode node) => node switch
    {
        AllOf all => $"({string.Join(" AND ", all.Parts.Select((part, i) => WithNumbers(all.Parts, i, Write(part))))})",
        AnyOf any => Join(any.Parts, " OR "),
        WordsNode words => Add(words),
        _ => throw new ArgumentException($"{node.GetType().Name} is not of words"),
    };

    private string Join(ImmutableArray<QueryNode> parts, string with) => $"({string.Join(with, parts.Select(Write))})";

    private string Add(WordsNode node)
    {
        var (folded, exact, number) = (phrases++, -1, -1);
        var text = Folded(node);
        if (!node.IsPrefix && !node.Words.All(IsDigits))
        {
            exact = phrases++;
            text += $" OR \"{string.Join(' ', node.Words.Select(word => IsDigits(word) ? word.Folded : TokenForm.Exact + word.Exact))}\"";
        }
        if (!node.IsPrefix && NumberForm.Of(node.Words) is { } form)
        {
            number = phrases++;
            text += $" OR \"{TokenForm.Number}{form}\"";
        }
        text = $"({text})";
        terms.Add(new TextTerm(node, text, folded, exact, number, isMarked ? RankingWeights.LooseBesideMarks : RankingWeights.Loose));
        return text;
    }

    /// <summary>
    /// A serial and up to five words behind it may be a number that was typed with spaces ("338 kh pgddt"). Where a document has that number it has the serial too, so that this changes no answer, but only the order.
    /// </summary>
    private string WithNumbers(ImmutableArray<QueryNode> parts, int at, string text)
    {
        if (parts[at] is not WordsNode { IsPrefix: false, Words: [var serial] } || !IsDigits(serial))
            return text;
        var words = new List<Word> { serial };
        for (var i = at + 1; i < parts.Length && words.Count < LongestTyped && parts[i] is WordsNode { IsPrefix: false } next; i++)
        {
            words.AddRange(next.Words);
            if (NumberForm.Of(words) is not { } form)
                continue;
            numbers.Add(new TextTerm(new WordsNode([.. words], false, default), $"\"{TokenForm.Number}{form}\"", phrases++, -1, -1, 1, IsBonus: true));
            text += $" OR \"{TokenForm.Number}{form}\"";
        }
        return $"({text})";
    }

    private static string Folded(WordsNode node) => $"\"{string.Join(' ', node.Words.Select(word => word.Folded))}\"{(node.IsPrefix ? "*" : "")}";

    private static bool IsDigits(Word word) => char.IsDigit(word.Folded[0]);
}
