using System.Collections.Immutable;
using System.Text;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>Writes the text of a page piece by piece and notes, with it, where each word stands: places are never looked for afterwards.</summary>
internal sealed class PageTextBuilder
{
    private readonly StringBuilder text = new();
    private readonly ImmutableArray<WordPlace>.Builder words = ImmutableArray.CreateBuilder<WordPlace>();

    public bool IsEmpty => text.Length == 0;

    /// <summary>A line of pieces that stand beside one another.</summary>
    public void AppendLine(IEnumerable<LinePiece> pieces, string separator)
    {
        var first = true;
        foreach (var piece in pieces)
        {
            if (!first)
                text.Append(separator);
            Append(piece, startsLine: first);
            first = false;
        }
        EndLine();
    }

    public void AppendLine(LinePiece piece) => AppendLine([piece], "");

    public void EndLine() => text.Append('\n');

    public PageText Build() => new(text.ToString(), words.DrainToImmutable());

    private void Append(LinePiece piece, bool startsLine)
    {
        for (var i = 0; i < piece.Words.Count; i++)
        {
            var word = piece.Words[i];
            if (i > 0)
                text.Append(' ');
            words.Add(new WordPlace(new TextSpan(text.Length, word.Text.Length), 0, startsLine && i == 0, word.Area));
            text.Append(word.Text);
        }
    }
}
