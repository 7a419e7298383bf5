using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A value parted into what stands in quotation marks at its front, and the rest. Without a quotation mark all is rest.</summary>
internal readonly record struct QuotedText(TextSpan? Inside, TextSpan Rest)
{
    public static QuotedText Of(string query, TextSpan value)
    {
        if (!QueryLexer.IsQuote(query[value.Start]))
            return new QuotedText(null, value);
        var close = value.Start + 1;
        while (!QueryLexer.IsQuote(query[close]))
            close++;
        return new QuotedText(TextSpan.FromBounds(value.Start + 1, close), TextSpan.FromBounds(close + 1, value.End));
    }
}
