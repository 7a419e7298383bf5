using System.Text;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>A document's words as an index takes them: the exact and the folded form, each a list parted by spaces.</summary>
public sealed record IndexedText(string Exact, string Folded)
{
    public static IndexedText Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (exact, folded) = (new StringBuilder(text.Length + 16), new StringBuilder(text.Length + 16));
        for (var words = new WordReader(text); words.MoveNext();)
            words.AppendTo(exact, folded);
        return new IndexedText(exact.ToString(), folded.ToString());
    }
}
