using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Grammar;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Tests.GrammarData;

/// <summary>Matches texts against the rows of one knowledge file alone, as the miner does: the longest phrase counts, and one inside a longer one does not.</summary>
public sealed class ExampleMatcher
{
    private readonly IReadOnlyList<JObject> rows;
    private readonly Vocabulary vocabulary = new();
    private readonly PhraseTable phrases;

    public ExampleMatcher(IReadOnlyList<JObject> rows)
    {
        this.rows = rows;
        phrases = new PhraseTable(vocabulary);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var variation in rows[row]["variations"]!.Values<string>())
                phrases.Add(default, row, variation!, rows[row].Value<bool?>("tolerant") ?? false);
        }
    }

    /// <summary>The codes of the rows that match somewhere in the text, in the order of the text.</summary>
    public IReadOnlyList<string> CodesIn(string text)
    {
        using var tokens = Lexer.Tokenize(TextCleaner.Clean(text).Text, vocabulary);
        var codes = new List<string>();
        var end = 0;
        using var hits = phrases.Find(tokens);
        foreach (var hit in hits.Of(default))
        {
            if (hit.End <= end || IsSymbolOfNumber(tokens, hit.Token))
                continue;
            end = hit.End;
            codes.Add(rows[hit.Row].Value<string>("code")!);
        }
        return codes;
    }

    /// <summary>The TT of 05-TT/TU stands in a number, whose symbols are read by the rules of numbers.</summary>
    private static bool IsSymbolOfNumber(TokenList tokens, int token) =>
        token >= 2 && tokens[token - 2].Kind == TokenKind.Digits && (tokens[token - 1].IsSymbol('-') || tokens[token - 1].IsSymbol('/'));
}
