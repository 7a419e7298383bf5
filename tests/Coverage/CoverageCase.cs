using DirectiveMiner.Tests.Places;
using Newtonsoft.Json;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>A row of a table of tests/Coverage/*.json: lines of a parent (and of a child), and what must come out. KnownMiss tells why it does not yet.</summary>
public sealed record CoverageCase(string Name, string? Title, string? ChildTitle, string? ChildPlace, string[] Parent, string[]? Child, string[] Expect, string? KnownMiss)
{
    public static IReadOnlyDictionary<string, CoverageCase> Table(string file) =>
        JsonConvert.DeserializeObject<List<CoverageCase>>(File.ReadAllText(RepositoryFolder.Combine("tests", "Coverage", file)))!.ToDictionary(row => row.Name);
}
