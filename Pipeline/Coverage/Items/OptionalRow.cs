using System.Collections.Immutable;
using DirectiveMiner.Models.Coverage;

namespace DirectiveMiner.Pipeline.Coverage.Items;

/// <summary>A row of coverage-optional.json. For campaigns the code is that of the head word in campaign-heads.json; for targets the variations are phrases of the indicator, or units of a time limit.</summary>
public sealed record OptionalRow(string Code, CoverageItemKind Kind, ImmutableArray<string> Variations);
