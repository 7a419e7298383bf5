namespace DirectiveMiner.Pipeline.Reading.Word;

/// <summary>
/// What a paragraph says of itself: its style, its list (NumId "0": none in spite of the style) and level, whether a page begins with it,
/// whether the end of its line was deleted (tracked), and whether a section ends with it (SectionType: "nextPage" where nothing is said). Label is that of Word 2003, which writes it out.
/// </summary>
public sealed record WordParagraph(string? Style = null, string? NumId = null, int? Level = null, bool? StartsPage = null, bool EndDeleted = false, string? SectionType = null, string Label = "")
{
    public static WordParagraph Unset { get; } = new();
}
