using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Cleaning.Tables;

namespace DirectiveMiner.Pipeline.Cleaning;

/// <summary>
/// The text as it is matched: composed letters, plain spaces and dashes, lines joined where a sentence runs on.
/// Offsets on it are for use inside the pipeline only; <see cref="ToOriginal"/> turns them into spans.
/// </summary>
public sealed class CleanText(string text, string original, OffsetMap map, ImmutableArray<TextTable> tables)
{
    public string Text { get; } = text;

    public string Original { get; } = original;

    /// <summary>The tables of indicators, in order, on the clean text.</summary>
    public ImmutableArray<TextTable> Tables { get; } = tables;

    /// <summary>The span of the original that the non-empty range [start, end) of the clean text was read from.</summary>
    public TextSpan ToOriginal(int start, int end)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(start, end);
        var first = map.OriginalOf(start);
        var last = map.OriginalOf(end - 1) + 1;
        while (last < Original.Length && Grammar.Letters.IsCombiningMark(Original[last]))
            last++;
        return TextSpan.FromBounds(first, last);
    }
}
