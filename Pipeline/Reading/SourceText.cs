using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Pages;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>The original text of a document as read: the one that every span is on. PageStarts holds the offset of each page's first unit.</summary>
public sealed record SourceText(Source Source, string Text, ImmutableArray<int> PageStarts, ImmutableArray<Problem> Problems)
{
    /// <summary>Where its words stand on the pages; known of PDF and pictures.</summary>
    public TextPlaces Places { get; init; } = TextPlaces.None;

    /// <summary>Tells where spans stand on the pages.</summary>
    public SpanLocator Locator => new(PageStarts, Places);

    /// <summary>Why the file was not read; null where it was.</summary>
    public Problem? Failure => Problems.FirstOrDefault(problem => problem.Code
        is ProblemCode.Unreadable or ProblemCode.UnsupportedMediaType or ProblemCode.TooLarge
        or ProblemCode.Encrypted or ProblemCode.MissingProgram or ProblemCode.ProgramFailed);

    /// <summary>The page, from 1, that holds the unit at <paramref name="offset"/>.</summary>
    public int PageOf(int offset) => Locator.PageOf(offset);
}
