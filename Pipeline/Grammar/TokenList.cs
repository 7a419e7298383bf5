using System.Buffers;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>The tokens of one clean text, in order. They live in a pooled array, which goes back when the list is disposed of.</summary>
public sealed class TokenList(string text, Token[] tokens, int count) : IDisposable
{
    private Token[] tokens = tokens;

    public string Text { get; } = text;

    public int Count { get; } = count;

    public ref readonly Token this[int index] => ref tokens[index];

    public ReadOnlySpan<char> TextOf(int index) => Text.AsSpan(tokens[index].Start, tokens[index].Length);

    /// <summary>The clean text from the first to the last of <paramref name="count"/> tokens.</summary>
    public string Join(int first, int count) => count == 0 ? "" : Text[tokens[first].Start..tokens[first + count - 1].End];

    /// <summary>Lets a token be matched as another word; its place and its characters stay.</summary>
    public void Reword(int index, int word, int bare) => tokens[index] = tokens[index] with { Word = word, Bare = bare };

    /// <summary>The end of the range that ends at <paramref name="end"/>, without the line break that it ends with.</summary>
    public int WithoutBreak(int end)
    {
        while (end > 0 && tokens[end - 1].Kind == TokenKind.Break)
            end--;
        return end;
    }

    /// <summary>The index of the first token that starts at or after <paramref name="offset"/> of the clean text; Count if there is none.</summary>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }

    public void Dispose()
    {
        if (tokens.Length > 0)
            ArrayPool<Token>.Shared.Return(tokens);
        tokens = [];
    }
}
