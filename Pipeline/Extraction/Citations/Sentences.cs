using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Where sentences begin: after a full stop, and at line breaks, except where a list of documents runs on over the line ("…;" and then a type),
/// and except in the title of the document itself. A look-up is a binary search.
/// </summary>
public sealed class Sentences
{
    private readonly List<int> starts = [0];
    private readonly int end;

    public Sentences(DocumentView view, DocumentFrame frame)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(frame);
        var tokens = view.Tokens;
        end = tokens.Count;
        for (var i = 0; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            var ends = token.Kind switch
            {
                TokenKind.Break => !ProvisionRunsOn(tokens, i) && !(frame.Title.Contains(i) && frame.Title.Contains(i + 1)) && !ListRunsOn(view, i),
                TokenKind.Symbol when token.First is '.' or '!' or '?' => IsFullStop(tokens, i),
                _ => false,
            };
            if (ends && i + 1 < tokens.Count)
                starts.Add(i + 1);
        }
    }

    /// <summary>The sentence that holds the token.</summary>
    public TokenRange At(int token)
    {
        var index = starts.BinarySearch(token);
        if (index < 0)
            index = ~index - 1;
        return new TokenRange(starts[index], index + 1 < starts.Count ? starts[index + 1] : end);
    }

    /// <summary>"điểm d khoản 2 / Điều 7 Nghị định …": the line breaks inside a provision.</summary>
    private static bool ProvisionRunsOn(TokenList tokens, int lineBreak)
    {
        var words = MiningGrammar.Default.CitationWords;
        return lineBreak > 1 && lineBreak + 1 < tokens.Count && words.Is(tokens[lineBreak + 1], CitationWord.Provision)
            && words.Is(tokens[lineBreak - 2], CitationWord.Provision) && tokens[lineBreak - 1].Kind is TokenKind.Digits or TokenKind.Word;
    }

    private static bool ListRunsOn(DocumentView view, int lineBreak) =>
        lineBreak > 0 && view.Tokens[lineBreak - 1].Kind == TokenKind.Symbol && view.Tokens[lineBreak - 1].First is ';' or ','
        && lineBreak + 1 < view.Tokens.Count && view.Tokens[lineBreak + 1].IsCapitalised
        && view.Phrases.At(PhraseCategory.DocumentType, lineBreak + 1) is not null;

    private static bool IsFullStop(TokenList tokens, int at)
    {
        if (at + 1 >= tokens.Count)
            return true;
        ref readonly var next = ref tokens[at + 1];
        if (next.Kind == TokenKind.Break)
            return true;
        if (!next.SpaceBefore)
            return next.Kind == TokenKind.Word && next.Case == TokenCase.Capitalised && at > 0 && tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].Case == TokenCase.Lower;
        if (at > 0 && tokens[at - 1].Kind == TokenKind.Word && tokens[at - 1].Case != TokenCase.Lower && tokens[at - 1].Length <= 2)
            return false;
        return next.Kind != TokenKind.Word || next.Case != TokenCase.Lower;
    }
}
