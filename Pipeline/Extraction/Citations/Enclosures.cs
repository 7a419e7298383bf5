using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>The brackets and quotations of a text that open and close: what is said inside them governs nothing behind them. Found in one pass; a look-up is a binary search.</summary>
public sealed class Enclosures
{
    /// <summary>A mark that closes so far behind is not of the same pair, as in "1) … 2)".</summary>
    private const int Widest = 120;

    private readonly List<TokenSpan> brackets = [];
    private readonly List<TokenSpan> quotations = [];

    public Enclosures(TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var (bracket, quotation) = (-1, -1);
        for (var at = 0; at < tokens.Count; at++)
        {
            ref readonly var token = ref tokens[at];
            if (token.Kind != TokenKind.Symbol)
                continue;
            switch (token.First)
            {
                case '(':
                    bracket = at;
                    break;
                case '\u201C' or '\u00AB':
                    quotation = at;
                    break;
                case ')':
                    Close(brackets, ref bracket, at);
                    break;
                case '\u201D' or '\u00BB':
                    Close(quotations, ref quotation, at);
                    break;
            }
        }
    }

    /// <summary>Where the bracket or quotation that holds the token closes, if that is before the other token; else −1.</summary>
    public int ClosedAround(int token, int before) =>
        Closing(brackets, token) is var bracket and >= 0 && bracket < before ? bracket
        : Closing(quotations, token) is var quotation and >= 0 && quotation < before ? quotation : -1;

    private static void Close(List<TokenSpan> pairs, ref int open, int at)
    {
        if (open >= 0 && at - open <= Widest)
            pairs.Add(new TokenSpan(open, at));
        open = -1;
    }

    private static int Closing(List<TokenSpan> pairs, int token)
    {
        var (low, high) = (0, pairs.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (pairs[middle].Open <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low > 0 && pairs[low - 1].Close >= token ? pairs[low - 1].Close : -1;
    }

    private readonly record struct TokenSpan(int Open, int Close);
}
