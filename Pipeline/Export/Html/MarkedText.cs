namespace DirectiveMiner.Pipeline.Export.Html;

/// <summary>
/// An original text with its marks. Marks may nest and overlap: the text is cut at every edge, and each piece shows the shortest of the marks that hold it. Costs the text once, and for each edge the marks open there.
/// </summary>
internal static class MarkedText
{
    public static void Write(TextWriter output, string text, IEnumerable<TextMark> marks)
    {
        var waiting = new Queue<TextMark>(marks.Where(mark => mark.Span.Length > 0).OrderBy(mark => mark.Span.Start).ThenByDescending(mark => mark.Span.Length));
        var edges = new SortedSet<int>(waiting.SelectMany(mark => new[] { mark.Span.Start, mark.Span.End })) { 0, text.Length };
        var open = new List<TextMark>();
        var from = 0;
        foreach (var edge in edges.Skip(1))
        {
            while (waiting.TryPeek(out var next) && next.Span.Start <= from)
                open.Add(waiting.Dequeue());
            open.RemoveAll(mark => mark.Span.End <= from);
            Piece(output, PageText.Text(text[from..edge]), open.MinBy(mark => mark.Span.Length), open.Exists(mark => mark.Span.Start == from) ? $" id=\"at-{from}\"" : "");
            from = edge;
        }
    }

    private static void Piece(TextWriter output, string piece, TextMark? mark, string start)
    {
        if (mark is null)
        {
            output.Write(piece);
            return;
        }
        output.Write(mark.Address is { } address
            ? $"<a{start} class=\"mark {mark.Kind}\" href=\"{PageText.Text(address)}\" title=\"{PageText.Text(mark.Told)}\">{piece}</a>"
            : $"<mark{start} class=\"mark {mark.Kind}\" tabindex=\"0\" title=\"{PageText.Text(mark.Told)}\">{piece}</mark>");
    }
}
