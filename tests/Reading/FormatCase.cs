namespace DirectiveMiner.Tests.Reading;

/// <summary>A row of word.json (parts of a Word file as XML) , of office.json (of Excel, PowerPoint and OpenDocument files, by their kind) or of html.json (a page, and the charset that it is written in): the text that comes out, and of each page the words that it begins with.</summary>
public sealed record FormatCase(
    string Name, string Text, string? Body, string? Styles, string? Numbering, string? Footnotes, string? Head, string? Foot, string? Html, string? Charset, IReadOnlyList<string>? Pages, string? Kind, string? Strings, IReadOnlyList<string>? Slides);
