using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Extraction.Numbers;

/// <summary>Finds the document numbers of a text: at each '/' or '-' that follows digits it asks <see cref="NumberReader"/>. Linear; each reading looks at a bounded number of tokens.</summary>
public static class NumberScanner
{
    public static IReadOnlyList<NumberMention> Scan(TokenList tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var found = new List<NumberMention>();
        var free = 0;
        for (var i = 1; i < tokens.Count; i++)
        {
            ref readonly var token = ref tokens[i];
            if (token.Kind != TokenKind.Symbol || token.First is not ('/' or '-'))
                continue;
            if (NumberReader.SerialBefore(tokens, i) is not { } serial || serial < free)
                continue;
            if (NumberReader.Read(tokens, serial, i) is not { } number)
                continue;
            found.Add(number);
            free = number.Range.End;
            i = free - 1;
        }
        return found;
    }
}
