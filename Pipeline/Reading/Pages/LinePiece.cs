namespace DirectiveMiner.Pipeline.Reading.Pages;

/// <summary>Words that follow one another on one line without a gap that parts columns.</summary>
internal sealed class LinePiece
{
    private readonly List<PageWord> words = [];
    private string? text;

    public LinePiece(PageWord first)
    {
        (Left, Top, Right, Bottom) = (first.Left, first.Top, first.Right, first.Bottom);
        words.Add(first);
    }

    /// <summary>Pieces beside one another as one.</summary>
    public static LinePiece Of(List<LinePiece> pieces)
    {
        var whole = new LinePiece(pieces[0].words[0]);
        foreach (var word in pieces.SelectMany(piece => piece.words).Skip(1))
            whole.Add(word);
        return whole;
    }

    public IReadOnlyList<PageWord> Words => words;

    public double Left { get; private set; }

    public double Top { get; private set; }

    public double Right { get; private set; }

    public double Bottom { get; private set; }

    public double Height => Bottom - Top;

    public double Middle => (Top + Bottom) / 2;

    public string Text => text ??= string.Join(' ', words.Select(word => word.Text));

    public void Add(PageWord word)
    {
        words.Add(word);
        text = null;
        (Left, Top) = (Math.Min(Left, word.Left), Math.Min(Top, word.Top));
        (Right, Bottom) = (Math.Max(Right, word.Right), Math.Max(Bottom, word.Bottom));
    }

    /// <summary>Both stand on one line of the page.</summary>
    public bool IsBeside(LinePiece other) =>
        Math.Abs(Middle - other.Middle) < Math.Min(Height, other.Height) / 2 && (Left >= other.Right - 1 || Right <= other.Left + 1);

    /// <summary>Their heights on the page overlap.</summary>
    public bool Overlaps(LinePiece other) => Top < other.Bottom && other.Top < Bottom;
}
