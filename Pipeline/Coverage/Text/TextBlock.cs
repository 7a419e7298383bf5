using DirectiveMiner.Pipeline.Coverage.Items;

namespace DirectiveMiner.Pipeline.Coverage.Text;

/// <summary>A paragraph: a line of the clean text without its number or bullet. Section is the index of the innermost section that holds it, −1 outside of the outline; FirstOfSection the line that its number stands on.</summary>
public sealed record TextBlock(int Section, WordRange Words, SectionRole Role, bool IsHeading, bool FirstOfSection);
