using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Reads the name of a person: a surname and one to five more capitalised words, after academic titles or ranks.</summary>
public static class PersonNameReader
{
    private const int MostWords = 6;

    /// <summary>The name that starts at the token, or after the titles that stand there; null if there is none.</summary>
    public static TokenRange? ReadAt(DocumentView view, int token, int limit)
    {
        ArgumentNullException.ThrowIfNull(view);
        var start = AfterTitles(view, token, limit);
        if (start >= limit || !IsSurname(view, start))
            return null;
        var end = Run(view, start, limit);
        return end - start >= 2 && !IsPlaceholder(view, end) ? new TokenRange(start, end) : null;
    }

    /// <summary>The name that fills the whole line; one with a rare surname counts too.</summary>
    public static TokenRange? Alone(DocumentView view, TextLine line)
    {
        ArgumentNullException.ThrowIfNull(view);
        var start = AfterTitles(view, line.Start, line.End);
        var end = line.End;
        while (end > start && view.Tokens[end - 1].Kind == TokenKind.Symbol)
            end--;
        if (end - start is < 2 or > MostWords + 2 || Run(view, start, end) != end || IsPlaceholder(view, end) || view.Phrases.At(PhraseCategory.Post, start) is not null
            || view.Phrases.At(PhraseCategory.Body, start) is not null)
            return null;
        return IsSurname(view, start) || (view.Tokens[start].Case == TokenCase.Capitalised && end - start <= 4) ? new TokenRange(start, end) : null;
    }

    /// <summary>"Nguyễn Văn A" in a sample form is nobody.</summary>
    private static bool IsPlaceholder(DocumentView view, int end) => view.Tokens[end - 1] is { Length: 1, First: >= 'A' and <= 'Z' };

    public static bool IsSurname(DocumentView view, int token)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Tokens[token].IsCapitalised && MiningGrammar.Default.Words.IsSurname(view.Tokens.TextOf(token));
    }

    private static int AfterTitles(DocumentView view, int token, int limit)
    {
        var at = token;
        while (at < limit)
        {
            if (FrameCues.At(view, at, FrameCueKind.Rank) is { } rank && (view.Tokens[at].IsCapitalised || rank.Count > 1))
                at = rank.End;
            else if (FrameCues.At(view, at, FrameCueKind.Signed) is { } signed)
                at = signed.End;
            else if (view.Tokens[at].Kind == TokenKind.Symbol)
                at++;
            else
                break;
        }
        return at;
    }

    private static int Run(DocumentView view, int start, int limit)
    {
        var at = start;
        var mixed = view.Tokens[start].Case == TokenCase.Capitalised || view.Tokens[start].Length == 1;
        while (at < limit && at - start < MostWords)
        {
            ref readonly var token = ref view.Tokens[at];
            if (token.IsCapitalised && (at == start || token.Length == 1 || (token.Case == TokenCase.Capitalised) == mixed))
                at++;
            else if (at > start && (token.IsSymbol('\'') || token.IsSymbol('\u2019') || token.IsSymbol('-')) && at + 1 < limit && view.Tokens[at + 1].Kind == TokenKind.Word && !view.Tokens[at + 1].SpaceBefore)
                at += 2;
            else
                break;
        }
        return Math.Min(at, limit);
    }
}
