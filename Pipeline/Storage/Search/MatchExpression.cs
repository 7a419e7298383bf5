using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The FTS5 expression of words and of AND and OR between them. Words are in it as they stand in the index (<see cref="TokenForm"/>); they hold letters and digits only, so that nothing in them is FTS5 syntax.
/// </summary>
internal sealed class MatchExpression
{
    private readonly List<TextTerm> terms = [];
    private readonly bool isMarked;
    private int phrases;

    private MatchExpression(QueryNode query)
    {
        isMarked = WantedWords.Of(query).SelectMany(node => node.Words).Any(word => word.Exact != word.Folded && !IsDigits(word));
        Text = Write(query);
        Terms = [.. terms];
    }

    public string Text { get; }

    /// <summary>In the order of the query.</summary>
    public ImmutableArray<TextTerm> Terms { get; }

    /// <summary>The expression for a node of words only (<see cref="IsOfWords"/>).</summary>
    public static MatchExpression Of(QueryNode words) => new(words);

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
        AllOf all => Join(all.Parts, " AND "),
        AnyOf any => Join(any.Parts, " OR "),
        WordsNode words => Add(words),
        _ => throw new ArgumentException($"{node.GetType().Name} is not of words"),
    };

    private string Join(ImmutableArray<QueryNode> parts, string with) => $"({string.Join(with, parts.Select(Write))})";

    private string Add(WordsNode node)
    {
        var (folded, exact, number) = (phrases++, -1, -1);
        var text = $"\"{string.Join(' ', node.Words.Select(word => word.Folded))}\"{(node.IsPrefix ? "*" : "")}";
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

    private static bool IsDigits(Word word) => char.IsDigit(word.Folded[0]);
}
