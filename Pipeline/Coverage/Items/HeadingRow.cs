using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Coverage.Items;

/// <summary>
/// A row of coverage-headings.json. Whole: the heading must consist of such phrases alone ("Yêu cầu", but not "Yêu cầu các sở …").
/// Within: whether the row counts below a heading that holds tasks.
/// </summary>
public sealed record HeadingRow(string Code, SectionRole Role, ImmutableArray<string> Variations, bool Whole, bool Within);
