using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>Looks up cues, and the ends of clauses and sentences, around a place in the text.</summary>
internal static class CueReader
{
    public static PhraseHit? At(DocumentView view, int token, CampaignCue role) =>
        view.Phrases.At(PhraseCategory.CampaignCue, token) is { } hit && RoleOf(hit) == role ? hit : null;

    public static CampaignCue? RoleAt(DocumentView view, int token) =>
        view.Phrases.At(PhraseCategory.CampaignCue, token) is { } hit ? RoleOf(hit) : null;

    public static CampaignCue RoleOf(PhraseHit hit) => MiningGrammar.Default.CampaignCues[hit.Row].Role;

    /// <summary>The last cue of the role that ends at or before the token, no earlier than <paramref name="from"/>.</summary>
    public static PhraseHit? LastBefore(DocumentView view, CampaignCue role, int token, int from)
    {
        var cues = view.Phrases.Of(PhraseCategory.CampaignCue);
        for (var i = view.Phrases.FirstFrom(PhraseCategory.CampaignCue, token) - 1; i >= 0 && cues[i].Token >= from; i--)
        {
            if (cues[i].End <= token && RoleOf(cues[i]) == role)
                return cues[i];
        }
        return null;
    }

    /// <summary>A full stop (not one inside "4.0" or "TP.HCM"), a semicolon, a question or exclamation mark, or a break.</summary>
    public static bool EndsSentence(DocumentView view, int token)
    {
        ref readonly var t = ref view.Tokens[token];
        if (t.Kind == TokenKind.Break)
            return true;
        if (t.Kind != TokenKind.Symbol)
            return false;
        return t.First switch
        {
            ';' or '!' or '?' => true,
            '.' => token + 1 >= view.Tokens.Count || view.Tokens[token + 1] is var next && (next.SpaceBefore || next.Kind != TokenKind.Digits && next.Kind != TokenKind.Word),
            _ => false,
        };
    }

    /// <summary>The first token of the sentence that the token is in, after a label or bullet; at most so many tokens back.</summary>
    public static int SentenceStart(DocumentView view, int token, int longest)
    {
        var start = token;
        while (start > 0 && token - start < longest && !EndsSentence(view, start - 1))
            start--;
        return Math.Min(AfterLabel(view, start), token);
    }

    /// <summary>The token after the bullet or label ("1.", "a)") that starts the line at the token; the token itself where there is none.</summary>
    public static int AfterLabel(DocumentView view, int token)
    {
        if (IsBullet(view, token))
            return token + 1;
        return token > 0 && token + 1 < view.Tokens.Count && view.Tokens[token - 1].Kind == TokenKind.Break && view.Tokens[token].Length <= 2
            && view.Tokens[token].Kind is TokenKind.Digits or TokenKind.Word && (view.Tokens[token + 1].IsSymbol('.') || view.Tokens[token + 1].IsSymbol(')'))
            ? token + 2 : token;
    }

    /// <summary>A dash, plus or bullet at the start of a line.</summary>
    public static bool IsBullet(DocumentView view, int token) =>
        token < view.Tokens.Count && view.Tokens[token] is { Kind: TokenKind.Symbol, First: '-' or '+' or '\u2022' or '\u25CF' or '\u25AA' or '\uF0B7' or '\u2713' }
        && (token == 0 || view.Tokens[token - 1].Kind == TokenKind.Break);
}
