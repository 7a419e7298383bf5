namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>The places on a scanned page that digital signatures cover: their words are in the text layer, their pictures are drawn on the scan and would be recognized as text.</summary>
public static class SignatureNote
{
    /// <summary>Of the note's height: the sign of the signer stands on the left of the words (the usual appearance: graphic and description).</summary>
    private const double SignWidth = 2.5;

    private const double Margin = 0.1;

    /// <summary>Of a line's height: lines of one note are nearer to each other, a wrapped name between them included.</summary>
    private const double LineGap = 3;

    /// <summary>The boxes around the notes of a page, each with its sign. A page may have several: the leader's at the end, the agency's at the top.</summary>
    public static IReadOnlyList<PageWord> Places(IEnumerable<IReadOnlyList<PageWord>> lines)
    {
        var notes = new List<LinePiece>();
        foreach (var words in lines.Where(line => PageMarks.IsSignatureNote(string.Join(' ', line.Select(word => word.Text)))))
        {
            var line = new LinePiece(words[0]);
            foreach (var word in words.Skip(1))
                line.Add(word);
            var own = notes.FindIndex(note => IsNear(note, line));
            if (own < 0)
                notes.Add(line);
            else
                notes[own] = LinePiece.Of([notes[own], line]);
        }
        return [.. notes.Select(Box)];
    }

    private static bool IsNear(LinePiece note, LinePiece line) =>
        line.Top - note.Bottom < LineGap * line.Height && note.Top - line.Bottom < LineGap * line.Height && line.Left < note.Right && note.Left < line.Right;

    private static PageWord Box(LinePiece note) =>
        new("", note.Left - (SignWidth * note.Height), note.Top - (Margin * note.Height), note.Right + (Margin * note.Height), note.Bottom + (Margin * note.Height));
}
