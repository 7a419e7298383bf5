using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Campaigns;

/// <summary>
/// A quotation mark: Width tokens, double (“ " « '') or single (‘ '), opening, closing or either. What stands around it decides first, since scans confuse “ and ”;
/// the character decides where that leaves it open.
/// </summary>
internal readonly record struct QuotationMark(int Width, bool Double, QuotationSide Side)
{
    public static QuotationMark? At(DocumentView view, int token)
    {
        if ((uint)token >= (uint)view.Tokens.Count || view.Tokens[token] is not { Kind: TokenKind.Symbol } mark)
            return null;
        switch (mark.First)
        {
            case '"' or '\u2033' or '\uFF02':
                return new(1, true, SideOf(view, token, 1, QuotationSide.Either));
            case '\u201C' or '\u201E' or '\u201F' or '\u00AB' or '\u301D':
                return new(1, true, SideOf(view, token, 1, QuotationSide.Opening));
            case '\u201D' or '\u00BB' or '\u301E':
                return new(1, true, SideOf(view, token, 1, QuotationSide.Closing));
            case '\'' or '\u2018' or '\u2019' or '\u2039' or '\u203A':
                var twice = IsSingle(view, token + 1) && !view.Tokens[token + 1].SpaceBefore;
                var side = mark.First switch { '\u2018' or '\u2039' => QuotationSide.Opening, '\'' => QuotationSide.Either, _ => QuotationSide.Closing };
                return new(twice ? 2 : 1, twice, SideOf(view, token, twice ? 2 : 1, side));
            default:
                return null;
        }
    }

    /// <summary>The token of the opening mark that stands right before the token.</summary>
    public static int? OpeningBefore(DocumentView view, int token)
    {
        if (At(view, token - 2) is { Width: 2, Side: not QuotationSide.Closing })
            return token - 2;
        return At(view, token - 1) is { Width: 1, Side: not QuotationSide.Closing } ? token - 1 : null;
    }

    private static bool IsSingle(DocumentView view, int token) =>
        token < view.Tokens.Count && view.Tokens[token] is { Kind: TokenKind.Symbol, First: '\'' or '\u2018' or '\u2019' or '\u2039' or '\u203A' };

    private static QuotationSide SideOf(DocumentView view, int token, int width, QuotationSide byCharacter)
    {
        var next = token + width;
        var looseLeft = token == 0 || view.Tokens[token].SpaceBefore || view.Tokens[token - 1] is { Kind: TokenKind.Break } or { Kind: TokenKind.Symbol, First: '(' or ',' or ';' or ':' or '-' };
        var tightRight = next < view.Tokens.Count && view.Tokens[next] is { SpaceBefore: false, Kind: TokenKind.Word or TokenKind.Digits };
        if (looseLeft && tightRight)
            return QuotationSide.Opening;
        var tightLeft = token > 0 && !view.Tokens[token].SpaceBefore && view.Tokens[token - 1].Kind is TokenKind.Word or TokenKind.Digits;
        var looseRight = next >= view.Tokens.Count || view.Tokens[next] is { SpaceBefore: true } or { Kind: TokenKind.Break or TokenKind.Symbol };
        return tightLeft && looseRight ? QuotationSide.Closing : byCharacter;
    }
}
