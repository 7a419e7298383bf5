using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Finds the list of recipients (nơi nhận): the first in the file, since appendices hold forms with lists of their own.</summary>
public static class RecipientsReader
{
    private const int Longest = 600;

    public static TokenRange Read(DocumentView view, int from)
    {
        ArgumentNullException.ThrowIfNull(view);
        var hits = view.Phrases.Of(PhraseCategory.FrameCue);
        for (var i = view.Phrases.FirstFrom(PhraseCategory.FrameCue, from); i < hits.Length; i++)
        {
            var hit = hits[i];
            if (MiningGrammar.Default.FrameCues[hit.Row].Kind == FrameCueKind.Recipients && view.Tokens[hit.Token].IsCapitalised
                && FrameCues.AtLineStart(view, hit.Token) && IsHead(view, hit.End))
                return new TokenRange(hit.Token, ListEnd(view, hit.End));
        }
        return TokenRange.Empty;
    }

    private static bool IsHead(DocumentView view, int at)
    {
        while (at < view.Tokens.Count && view.Tokens[at].Kind == TokenKind.Symbol && !view.Tokens[at].IsSymbol('-'))
            at++;
        return at >= view.Tokens.Count || view.Tokens[at].Kind == TokenKind.Break || view.Tokens[at].Kind == TokenKind.Symbol || view.Tokens[at - 1].IsSymbol(':');
    }

    /// <summary>The list ends before the first line that begins with no bullet and is set in capitals, or at a wide gap.</summary>
    private static int ListEnd(DocumentView view, int start)
    {
        var limit = Math.Min(view.Tokens.Count, start + Longest);
        var end = start;
        for (var at = start; at < limit;)
        {
            var lineEnd = FrameCues.LineEnd(view, at, limit - at);
            var line = TextLine.Of(view.Tokens, at, lineEnd);
            if (!line.Range.IsEmpty)
            {
                var bulleted = line.Start > at;
                if (!bulleted && end > start && (line.Shouted || PersonNameReader.Alone(view, line) is not null || view.Tokens[line.Start].Kind == TokenKind.Symbol))
                    return end;
                end = line.End;
            }
            at = lineEnd + 1;
        }
        return end;
    }
}
