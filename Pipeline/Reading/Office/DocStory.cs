namespace DirectiveMiner.Pipeline.Reading.Office;

/// <summary>The texts that stand one after the other in a Word 97 document, in their order (MS-DOC, FibRgLw97).</summary>
internal enum DocStory
{
    Body,
    Footnotes,
    Heads,
    Macros,
    Comments,
    Endnotes,
    TextBoxes,
    TextBoxesOfHeads,
}
