namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>The place on a scanned page that a digital signature covers: its words are in the text layer, its picture is drawn on the scan and would be recognized as text.</summary>
public static class SignatureNote
{
    /// <summary>Of the note's height: the sign of the signer stands on the left of the words (the usual appearance: graphic and description).</summary>
    private const double SignWidth = 2.5;

    private const double Margin = 0.1;

    /// <summary>The box around the note and its sign; null where the page has no such note.</summary>
    public static PageWord? Place(IEnumerable<IReadOnlyList<PageWord>> lines)
    {
        LinePiece? whole = null;
        foreach (var line in lines.Where(line => PageMarks.IsSignatureNote(string.Join(' ', line.Select(word => word.Text)))))
        {
            foreach (var word in line)
            {
                if (whole is null)
                    whole = new LinePiece(word);
                else
                    whole.Add(word);
            }
        }
        return whole is null ? null : new PageWord("", whole.Left - (SignWidth * whole.Height), whole.Top - (Margin * whole.Height), whole.Right + (Margin * whole.Height), whole.Bottom + (Margin * whole.Height));
    }
}
