using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>
/// The plan, rules or programme that a decision promulgates, where it stands in the same file, after the decision's signature:
/// its own type line and title, with "(Ban hành kèm theo Quyết định số …)" (Nghị định 30/2020/NĐ-CP, Phụ lục I, III.2). Label is the type's abbreviation.
/// </summary>
public sealed record PromulgatedText(string Label, DocumentTypeCode Type, TokenRange Heading, TokenRange Range)
{
    private const int LongestTitle = 160;

    private const int LongestLine = 30;

    /// <summary>The promulgated text that starts at or after the token, up to the end of the file; null if there is none.</summary>
    public static PromulgatedText? Find(DocumentView view, int after)
    {
        ArgumentNullException.ThrowIfNull(view);
        var hits = view.Phrases.Of(PhraseCategory.DocumentType);
        var limit = FirstAppendix(view, after);
        for (var i = view.Phrases.FirstFrom(PhraseCategory.DocumentType, after); i < hits.Length && hits[i].Token < limit; i++)
        {
            var hit = hits[i];
            if (!IsTypeLine(view.Tokens, hit))
                continue;
            if (HeadingEnd(view, hit) is not { } end)
                continue;
            var type = MiningGrammar.Default.DocumentTypes[hit.Row].Code;
            return new PromulgatedText(type, new DocumentTypeCode(type), new TokenRange(hit.Token, end), new TokenRange(hit.Token, view.Tokens.Count));
        }
        return null;
    }

    /// <summary>Plans in an appendix are forms to be filled in; nothing is promulgated there.</summary>
    private static int FirstAppendix(DocumentView view, int after)
    {
        var heads = view.Phrases.Of(PhraseCategory.OutlineHead);
        for (var i = view.Phrases.FirstFrom(PhraseCategory.OutlineHead, after); i < heads.Length; i++)
        {
            var head = heads[i].Token;
            if (OutlineHeads.KindOf(heads[i].Row) == OutlineKind.Appendix && view.Tokens[head].Case == TokenCase.Upper && head > 0 && view.Tokens[head - 1].Kind == TokenKind.Break)
                return head;
        }
        return view.Tokens.Count;
    }

    /// <summary>The type stands in capitals at the start of a line that is all capitals.</summary>
    private static bool IsTypeLine(TokenList tokens, PhraseHit hit)
    {
        if (hit.Token == 0 || tokens[hit.Token - 1].Kind != TokenKind.Break || tokens[hit.Token].Length < 2)
            return false;
        for (var i = hit.Token; i < tokens.Count && i < hit.Token + LongestLine && tokens[i].Kind != TokenKind.Break; i++)
        {
            if (tokens[i].Kind == TokenKind.Word && tokens[i].Case != TokenCase.Upper)
                return false;
        }
        return true;
    }

    /// <summary>"(Ban hành kèm theo": no more than a word or two stands before the phrase in its line or bracket.</summary>
    private static bool BeginsNote(TokenList tokens, int at)
    {
        for (var i = at - 1; i >= at - 4; i--)
        {
            if (tokens[i].Kind == TokenKind.Break || tokens[i].IsSymbol('('))
                return true;
            if (tokens[i].Kind != TokenKind.Word)
                return false;
        }
        return false;
    }

    /// <summary>The end of the title, where the note of promulgation follows it; null where none does.</summary>
    private static int? HeadingEnd(DocumentView view, PhraseHit type)
    {
        var tokens = view.Tokens;
        var limit = Math.Min(tokens.Count, type.Token + LongestTitle);
        for (var i = type.End; i < limit; i++)
        {
            if (tokens[i - 1].Kind == TokenKind.Break && (tokens[i].Kind == TokenKind.Digits || OutlineHeads.At(view, i) is not null))
                return null;
            if (view.Phrases.At(PhraseCategory.Promulgation, i) is null || !BeginsNote(tokens, i))
                continue;
            while (i > type.End && tokens[i - 1].Kind != TokenKind.Break && !tokens[i - 1].IsSymbol('('))
                i--;
            while (i > type.End && (tokens[i - 1].Kind == TokenKind.Break || tokens[i - 1].IsSymbol('(')))
                i--;
            return i;
        }
        return null;
    }
}
