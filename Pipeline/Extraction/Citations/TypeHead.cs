using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>The type word before a number, with the provision before that: "khoản 2 Điều 5 Nghị định số …".</summary>
public sealed record TypeHead(int Start, DocumentTypeCode? Type, bool NumberWord, TokenRange Provision)
{
    private const int WidestGap = 8;
    private const int WidestProvision = 28;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    /// <summary>Looks left from the number's first token, no further than the sentence's start.</summary>
    public static TypeHead Before(DocumentView view, int number, int floor)
    {
        ArgumentNullException.ThrowIfNull(view);
        var tokens = view.Tokens;
        var at = number;
        if (at > floor && (tokens[at - 1].IsSymbol(':') || tokens[at - 1].IsSymbol('.')))
            at--;
        var numberWord = at > floor && Words.Is(tokens[at - 1], CitationWord.NumberWord);
        if (numberWord)
            at--;
        else
            at = number;
        var start = at;
        if (numberWord && at > floor && tokens[at - 1].IsSymbol(':'))
            at--;
        DocumentTypeCode? type = null;
        var gap = numberWord ? WidestGap : 0;
        for (var left = at; left > floor && at - left <= gap; left--)
        {
            if (TypeEndingAt(view, left, floor) is { } hit)
            {
                start = hit.Token;
                type = new DocumentTypeCode(MiningGrammar.Default.DocumentTypes[hit.Row].Code);
                break;
            }
            ref readonly var token = ref tokens[left - 1];
            if (token.Kind != TokenKind.Word || Words.Is(token, CitationWord.NameStop | CitationWord.At | CitationWord.Of | CitationWord.And | CitationWord.Provision | CitationWord.About))
                break;
        }
        return new TypeHead(start, type, numberWord, ProvisionBefore(view, start, floor));
    }

    /// <summary>"điểm a khoản 2 Điều 5 [của]" that ends at the token; empty where there is none.</summary>
    public static TokenRange ProvisionBefore(DocumentView view, int token, int floor)
    {
        ArgumentNullException.ThrowIfNull(view);
        var tokens = view.Tokens;
        var at = token;
        while (at > floor && (tokens[at - 1].IsSymbol(',') || Words.Is(tokens[at - 1], CitationWord.Of)))
            at--;
        var end = at;
        var first = -1;
        var stop = Math.Max(floor, at - WidestProvision);
        for (; at > stop; at--)
        {
            ref readonly var part = ref tokens[at - 1];
            var word = Words.Of(part);
            if ((word & (CitationWord.Article | CitationWord.Clause | CitationWord.Point | CitationWord.Appendix)) != 0)
                first = at - 1;
            else if (!(part.Kind == TokenKind.Digits || (part.Kind == TokenKind.Word && part.Length <= 4 && (part.Length == 1 || part.Case == TokenCase.Upper))
                || (word & (CitationWord.And | CitationWord.Plural | CitationWord.Of)) != 0 || (part.Kind == TokenKind.Symbol && part.First is ',' or '-' or '.')))
                break;
            else if (first < 0 && end - at > 3)
                break;
        }
        return first < 0 || !HasNumber(tokens, first, end) ? TokenRange.Empty : new TokenRange(first, end);
    }

    /// <summary>"một số điều của" names no provision.</summary>
    private static bool HasNumber(TokenList tokens, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (tokens[i].Kind == TokenKind.Digits || (tokens[i].Kind == TokenKind.Word && tokens[i].Length == 1))
                return true;
        }
        return false;
    }

    private static PhraseHit? TypeEndingAt(DocumentView view, int end, int floor)
    {
        for (var length = 4; length >= 1; length--)
        {
            var start = end - length;
            if (start >= floor && view.Phrases.At(PhraseCategory.DocumentType, start) is { } hit && hit.End == end)
                return hit;
        }
        return null;
    }
}
