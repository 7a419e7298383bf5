using DirectiveMiner.Pipeline.Grammar;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.GrammarData;

/// <summary>Every file of Pipeline/Grammar/data that holds rows.</summary>
public sealed class KnowledgeFile
{
    /// <summary>Line joins count at the end of a line only, identities of bodies at the start of a name or in a symbol, headings of columns as a whole: their examples may hold another row's words elsewhere.</summary>
    private static readonly string[] MatchedByOwnRules = ["body-identity.json", "body-levels.json", "column-headings.json", "line-joins.json"];

    public static TheoryData<string> Files() => [.. DataFileText.WithRows];

    public static TheoryData<string> PhraseFiles() => [.. DataFileText.WithPhrases];

    [Theory]
    [MemberData(nameof(Files))]
    public void IsInCanonicalForm(string file)
    {
        var canonical = DataFileText.Canonical(DataFileText.Load(file));
        if (DataFileText.Approving)
            File.WriteAllText(DataFileText.PathOf(file), canonical);
        else
            Assert.True(canonical == File.ReadAllText(DataFileText.PathOf(file)),
                $"{file} is not sorted by code with two spaces of indent; DIRECTIVEMINER_APPROVE=1 dotnet test rewrites it");
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void GivesEachCodeOnce(string file) =>
        Assert.Empty(DataFileText.Rows(file).GroupBy(r => r.Value<string>("code")).Where(g => g.Count() > 1).Select(g => g.Key));

    [Theory]
    [MemberData(nameof(Files))]
    public void NamesTheSourceOfEachRow(string file) =>
        Assert.Empty(DataFileText.Rows(file).Where(r => string.IsNullOrWhiteSpace(r.Value<string>("source"))).Select(r => r.Value<string>("code")));

    [Theory]
    [MemberData(nameof(PhraseFiles))]
    public void HasVariationsAndExamplesInEachRow(string file) =>
        Assert.Empty(DataFileText.Rows(file).Where(r => r["variations"] is not JArray { Count: > 0 } || r["examples"] is not JArray { Count: > 0 }).Select(r => r.Value<string>("code")));

    [Theory]
    [MemberData(nameof(PhraseFiles))]
    public void GivesNoVariationToTwoRows(string file) =>
        Assert.Empty(DataFileText.Rows(file)
            .SelectMany(r => r["variations"]!.Values<string>().Distinct().Select(v => (Code: r.Value<string>("code"), Variation: v)))
            .GroupBy(p => p.Variation).Where(g => g.Count() > 1).Select(g => $"{g.Key}: {string.Join(", ", g.Select(p => p.Code))}"));

    [Theory]
    [MemberData(nameof(PhraseFiles))]
    public void MatchesEachExampleByItsOwnRowAlone(string file)
    {
        var rows = DataFileText.Rows(file);
        var matcher = new ExampleMatcher(rows);
        var ownRules = MatchedByOwnRules.Contains(file);
        var faults = new List<string>();
        foreach (var row in rows)
        {
            var code = row.Value<string>("code")!;
            foreach (var example in row["examples"]!.Values<string>())
            {
                var found = matcher.CodesIn(example!);
                if (ownRules ? !found.Contains(code) : !found.Distinct().SequenceEqual([code]))
                    faults.Add($"{code}: \u201C{example}\u201D is matched by {(found.Count == 0 ? "no row" : string.Join(", ", found))}");
            }
        }
        Assert.True(faults.Count == 0, string.Join("\n", faults));
    }

    [Fact]
    public void IsBuiltIntoTheAssembly() =>
        Assert.Empty(DataFileText.WithRows.Except(DataFile.Names));
}
