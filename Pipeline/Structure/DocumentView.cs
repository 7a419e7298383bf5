using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning;
using DirectiveMiner.Pipeline.Cleaning.Tables;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Pipeline.Structure;

/// <summary>One document as the later stages read it: the original, its clean text, the tokens of that, and the known phrases among them.</summary>
public sealed record DocumentView(SourceText Source, CleanText Clean, TokenList Tokens, PhraseHits Phrases)
{
    /// <summary>The span, on the original, of a non-empty range of tokens.</summary>
    public TextSpan SpanOf(TokenRange range) => Clean.ToOriginal(Tokens[range.Start].Start, Tokens[range.End - 1].End);

    /// <summary>The tokens of a table; those of its last cell included.</summary>
    public TokenRange RangeOf(TextTable table)
    {
        ArgumentNullException.ThrowIfNull(table);
        return new TokenRange(Tokens.IndexAt(table.Start), Tokens.IndexAt(table.End));
    }

    /// <summary>The clean text of a range of tokens; "" for an empty one.</summary>
    public string TextOf(TokenRange range) => range.IsEmpty ? "" : Tokens.Join(range.Start, range.Count);
}
