namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>A paragraph that is being read: where its text goes, how its letters look by its style, the label that is still to be written before its first letter, and its text boxes.</summary>
internal sealed class OpenParagraph(TextAssembly to, WordParagraph properties, WordRun look, string label)
{
    private string label = label;

    public TextAssembly To { get; } = to;

    public WordParagraph Properties { get; } = properties;

    public WordRun Look { get; } = look;

    /// <summary>They float, so they are lines of their own behind the paragraph that holds their anchor.</summary>
    public List<TextAssembly> Boxes { get; } = [];

    public void Write(ReadOnlySpan<char> text, WordRun look)
    {
        if (text.IsEmpty || look.Hidden == true)
            return;
        WriteLabel();
        if (look.Capitals == true)
            To.Append(text.ToString().ToUpperInvariant(), look.Font);
        else
            To.Append(text, look.Font);
    }

    public void WriteLabel()
    {
        To.Append(label);
        label = "";
    }
}
