using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Specs;

public sealed class SpecTables
{
    private static readonly Dictionary<(string, string), SpecCase> CasesByName =
        SpecTable.Names.SelectMany(table => SpecTable.Cases(table).GroupBy(c => c.Name).Select(g => ((table, g.Key), g.First()))).ToDictionary(p => p.Item1, p => p.Item2);

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var (table, name) in CasesByName.Keys)
            rows.Add(table, name);
        return rows;
    }

    public static TheoryData<string> Tables() => [.. SpecTable.Names];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row(string table, string row)
    {
        var spec = CasesByName[(table, row)];
        var source = SharedFolder.Compose(spec.Text, row);
        var mined = MinedDocumentJson.ToLine(Ingestion.Mine(source), source.Text);
        var differences = SpecComparison.Differences(spec.Expect, SpecTable.Parse(mined));
        if (spec.KnownMiss is null)
            Assert.True(differences.Count == 0, $"{string.Join("\n", differences)}\nin: {spec.Text}");
        else
            Assert.True(differences.Count > 0, $"passes now: take out its knownMiss ({spec.KnownMiss})");
    }

    [Theory]
    [MemberData(nameof(Tables))]
    public void NamesOfATable_AreDistinct(string table) =>
        Assert.Empty(SpecTable.Cases(table).GroupBy(c => c.Name).Where(g => g.Count() > 1).Select(g => g.Key));

    [Fact]
    public void ComparisonSeesWrongValuesLengthsAndMissingKeys()
    {
        var mined = SpecTable.Parse("""{"targets":[{"value":95.0,"span":{"start":3,"length":4},"issuer":{"name":"A"}}],"citations":[]}""");
        Assert.Empty(SpecComparison.Differences(SpecTable.Parse("""{"targets":[{"value":95,"start":3,"end":7,"issuer":"A"}],"citations":[]}"""), mined));
        foreach (var wrong in new[] { """{"targets":[]}""", """{"targets":[{"value":96}]}""", """{"targets":[{"start":4}]}""", """{"targets":[{"issuer":"B"}]}""", """{"citations":[{}]}""", """{"campaigns":[]}""", """{"targets":[{"year":2024}]}""" })
            Assert.NotEmpty(SpecComparison.Differences(JObject.Parse(wrong), mined));
    }
}
