using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>The title (trích yếu) that stands behind each mention, quoted or running to the end of its clause, without "về việc"; empty where none is printed.</summary>
public static class TitleReader
{
    private const int Longest = 160;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    public static TokenRange Read(DocumentView view, Sentences sentences, ClauseReader clauses, IReadOnlyList<RelatedMention> related, int index)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(sentences);
        ArgumentNullException.ThrowIfNull(clauses);
        ArgumentNullException.ThrowIfNull(related);
        var mention = related[index].Mention;
        var sentenceEnd = sentences.At(mention.Range.Start).End;
        var limit = Math.Min(Math.Min(sentenceEnd, mention.Range.End + Longest), NextOutside(related, index));
        var from = mention.Range.End;
        if (from >= limit || !clauses.OpensTitle(from, limit))
            return TokenRange.Empty;
        from = clauses.AfterBracket(from, limit);
        if (from < limit && view.Tokens[from].IsSymbol(','))
            from++;
        if (from < limit && view.Phrases.At(PhraseCategory.TitleStart, from) is { } start)
        {
            var code = MiningGrammar.Default.TitleStarts[start.Row].Code;
            if (code is "amended" or "purpose")
                return TokenRange.Empty;
            if (code == "about")
                from = start.End;
        }
        if (from >= limit)
            return TokenRange.Empty;
        var end = clauses.IsOpeningQuote(from) ? clauses.ClosingQuote(++from, limit) : End(view, clauses, from, limit);
        while (end > from && (view.Tokens[end - 1].Kind is TokenKind.Symbol or TokenKind.Break && view.Tokens[end - 1].First is not (')' or '\u201D' or '"') || Words.Is(view.Tokens[end - 1], CitationWord.And)))
            end--;
        return end - from < 2 ? TokenRange.Empty : new TokenRange(from, end);
    }

    private static int End(DocumentView view, ClauseReader clauses, int from, int limit)
    {
        if (clauses.ClauseEnd(from, limit) is var clause and >= 0)
            limit = clause;
        var depth = 0;
        for (var at = from; at < limit; at++)
        {
            ref readonly var token = ref view.Tokens[at];
            if (token.IsSymbol('('))
            {
                if (at + 1 < limit && view.Phrases.At(PhraseCategory.RelationCue, at + 1) is not null)
                    return at;
                depth++;
            }
            else if (token.IsSymbol(')') && --depth < 0 || token.IsSymbol(';'))
            {
                return at;
            }
        }
        return limit;
    }

    /// <summary>Where the next mention that is not nested in this one starts.</summary>
    private static int NextOutside(IReadOnlyList<RelatedMention> related, int index)
    {
        var farthest = related[index].Mention.Range.End + Longest;
        for (var i = index + 1; i < related.Count && related[i].Mention.Range.Start < farthest; i++)
        {
            var outer = related[i].Within;
            while (outer is { } o && o > index)
                outer = related[o].Within;
            if (outer != index)
                return related[i].Mention.Range.Start;
        }
        return int.MaxValue;
    }
}
