using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>Asks which fixed wordings of a document's form stand where.</summary>
public static class FrameCues
{
    /// <summary>The cue that starts at the token, if it is of the kind.</summary>
    public static PhraseHit? At(DocumentView view, int token, FrameCueKind kind)
    {
        ArgumentNullException.ThrowIfNull(view);
        return view.Phrases.At(PhraseCategory.FrameCue, token) is { } hit && MiningGrammar.Default.FrameCues[hit.Row].Kind == kind ? hit : null;
    }

    /// <summary>The first cue of the kind that starts in the range.</summary>
    public static PhraseHit? First(DocumentView view, TokenRange range, FrameCueKind kind)
    {
        ArgumentNullException.ThrowIfNull(view);
        var hits = view.Phrases.Of(PhraseCategory.FrameCue);
        for (var i = view.Phrases.FirstFrom(PhraseCategory.FrameCue, range.Start); i < hits.Length && hits[i].Token < range.End; i++)
        {
            if (MiningGrammar.Default.FrameCues[hits[i].Row].Kind == kind)
                return hits[i];
        }
        return null;
    }

    /// <summary>Whether nothing stands before the token on its line but rules, bullets and brackets.</summary>
    public static bool AtLineStart(DocumentView view, int token)
    {
        ArgumentNullException.ThrowIfNull(view);
        for (var i = token - 1; i >= 0 && i >= token - 4; i--)
        {
            if (view.Tokens[i].Kind == TokenKind.Break)
                return true;
            if (view.Tokens[i].Kind != TokenKind.Symbol)
                return false;
        }
        return token < 4;
    }

    /// <summary>The end of the line that holds the token, at most <paramref name="window"/> tokens on.</summary>
    public static int LineEnd(DocumentView view, int token, int window)
    {
        ArgumentNullException.ThrowIfNull(view);
        var last = Math.Min(view.Tokens.Count, token + window);
        while (token < last && view.Tokens[token].Kind != TokenKind.Break)
            token++;
        return token;
    }

    /// <summary>The clean text with breaks and runs of spaces as one space.</summary>
    public static string Flat(DocumentView view, TokenRange range)
    {
        ArgumentNullException.ThrowIfNull(view);
        return string.Join(' ', view.TextOf(range).Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
    }
}
