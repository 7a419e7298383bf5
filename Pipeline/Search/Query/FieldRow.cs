using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Search.Query;

/// <summary>A field as data/search-fields.json has it: its names in both languages (the first is shown), its help, examples, and its values where they are a closed list of its own.</summary>
public sealed record FieldRow(
    SearchField Code, FieldKind Kind, ImmutableArray<string> Names, string Help, string VietnameseHelp, ImmutableArray<string> Examples, ImmutableArray<FieldValueRow> Values = default)
{
    public string Name => Names[0];
}
