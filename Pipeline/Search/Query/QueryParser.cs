using System.Collections.Immutable;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>
/// Reads a query as docs/search.md describes it: words beside each other are AND, which binds tighter than OR; NOT and a minus sign exclude what follows.
/// Linear in the query's length, which together with the two bounds makes any text a safe query.
/// </summary>
public sealed class QueryParser
{
    /// <summary>Parentheses inside each other.</summary>
    public const int MostDepth = 32;

    /// <summary>Words and values of a query; nobody reads a longer one, and indexes limit how many they take.</summary>
    public const int MostWords = 200;

    private readonly string query;
    private readonly List<QueryToken> tokens;
    private readonly FieldParser fields;
    private int at;
    private int words;

    private QueryParser(string query)
    {
        this.query = query;
        tokens = QueryLexer.Cut(query);
        fields = new FieldParser(query, tokens);
    }

    /// <exception cref="QueryException">The text is no query; the problem says where and what was expected.</exception>
    public static QueryNode Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return new QueryParser(query).Whole();
    }

    private QueryNode Whole()
    {
        var node = Alternatives(0);
        if (at < tokens.Count)
            throw new QueryException(tokens[at].Span, "no parenthesis is open here; to search for the sign itself put the text in quotation marks");
        return node;
    }

    private QueryNode Alternatives(int depth)
    {
        var parts = ImmutableArray.CreateBuilder<QueryNode>();
        parts.Add(Together(depth, null));
        while (Operator() == OperatorKind.Or)
        {
            var or = tokens[at++];
            parts.Add(Together(depth, or));
        }
        return parts.Count == 1 ? parts[0] : new AnyOf(parts.ToImmutable(), Around(parts));
    }

    /// <summary>Parts that must all hold, up to the end, a closing parenthesis or OR. After: the operator that asks for them.</summary>
    private QueryNode Together(int depth, QueryToken? after)
    {
        var parts = ImmutableArray.CreateBuilder<QueryNode>();
        var joining = after;
        for (SkipSigns(); at < tokens.Count && tokens[at].Kind != QueryTokenKind.Close && Operator() != OperatorKind.Or; SkipSigns())
        {
            if (Operator() != OperatorKind.And)
            {
                parts.Add(Part(depth));
                joining = null;
            }
            else if (parts.Count == 0 || joining is not null)
            {
                throw new QueryException(tokens[at].Span, $"before {Text(tokens[at])} a word, a \"phrase\" or a field was expected");
            }
            else
            {
                joining = tokens[at++];
            }
        }
        if (parts.Count == 0 || joining is not null)
            throw Missing(joining);
        return parts.Count == 1 ? parts[0] : new AllOf(parts.ToImmutable(), Around(parts));
    }

    private QueryException Missing(QueryToken? joining)
    {
        const string Expected = "a word, a \"phrase\" or a field was expected";
        if (joining is { } word)
            return new QueryException(word.Span, $"after {Text(word)} {Expected}");
        if (at < tokens.Count)
            return new QueryException(tokens[at].Span, $"before {Text(tokens[at])} {Expected}");
        return new QueryException(new TextSpan(query.Length, 0), tokens.Count == 0 ? $"the query is empty; {Expected}" : $"the query has no word to search for; {Expected}");
    }

    private QueryNode Part(int depth)
    {
        var start = tokens[at].Span.Start;
        var excluded = false;
        while (at < tokens.Count && (tokens[at].Kind == QueryTokenKind.Minus || Operator() == OperatorKind.Not))
        {
            var not = tokens[at++];
            excluded = !excluded;
            SkipSigns();
            if (at == tokens.Count || tokens[at].Kind == QueryTokenKind.Close || Operator() is OperatorKind.And or OperatorKind.Or)
                throw new QueryException(not.Span, $"after {Text(not)} a word, a \"phrase\" or a field was expected");
        }
        var node = tokens[at].Kind == QueryTokenKind.Open ? Group(depth) : Leaf();
        return excluded ? new Except(node, TextSpan.FromBounds(start, node.Span.End)) : node;
    }

    private QueryNode Group(int depth)
    {
        var open = tokens[at++];
        if (depth == MostDepth)
            throw new QueryException(open.Span, $"more than {MostDepth} parentheses stand inside each other");
        var node = Alternatives(depth + 1);
        if (at == tokens.Count)
            throw new QueryException(open.Span, "this parenthesis is not closed");
        at++;
        return node;
    }

    private QueryNode Leaf()
    {
        var node = fields.TryRead(ref at) ?? Words(tokens[at++]);
        words += Math.Max(1, node switch
        {
            WordsNode plain => plain.Words.Length,
            NameNode name => name.Words.Length,
            ReferenceNode reference => reference.Words.Length,
            TargetNode target => target.Indicator.Length,
            _ => 1,
        });
        return words <= MostWords ? node : throw new QueryException(node.Span, $"the query is too long: more than {MostWords} words and conditions");
    }

    private WordsNode Words(QueryToken token)
    {
        var text = Text(token);
        if (token.Kind == QueryTokenKind.Phrase)
        {
            var phrase = QueryWords.In(query, token.Span);
            return phrase.IsEmpty ? throw new QueryException(token.Span, "there is no word between these quotation marks") : new WordsNode(phrase, token.IsPrefix, token.Span);
        }
        var star = text.IndexOf('*', StringComparison.Ordinal);
        var found = QueryWords.In(query, token.Span);
        if (star >= 0 && (star != text.Length - 1 || found.IsEmpty || found[^1].End != token.Span.Start + star))
            throw new QueryException(new TextSpan(token.Span.Start + star, 1), "a star stands at the end of a word only: xây*");
        if (star >= 0 && found[^1].Folded.Length < QueryWords.ShortestPrefix)
            throw new QueryException(token.Span, $"before a star stand at least {QueryWords.ShortestPrefix} letters");
        return new WordsNode(found, star >= 0, token.Span);
    }

    /// <summary>Chunks without a letter or digit: dashes, percent signs, bullets of a text that was pasted in.</summary>
    private void SkipSigns()
    {
        while (at < tokens.Count && tokens[at] is { Kind: QueryTokenKind.Chunk, Operator: null } && !FieldParser.MayBeField(query, tokens[at]) && QueryWords.In(query, tokens[at].Span).IsEmpty
            && !Text(tokens[at]).Contains('*', StringComparison.Ordinal))
        {
            at++;
        }
    }

    private OperatorKind? Operator() => at < tokens.Count ? tokens[at].Operator : null;

    private string Text(QueryToken token) => token.Span.Of(query);

    private static TextSpan Around(ImmutableArray<QueryNode>.Builder parts) => TextSpan.FromBounds(parts[0].Span.Start, parts[^1].Span.End);
}
