using DirectiveMiner.Pipeline.Grammar.Places;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Places;

public sealed class UnitResolution
{
    public static TheoryData<string> Names() => [.. UnitCases.Of("resolve").Select(row => row.Value<string>("name")!)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case(string name)
    {
        var row = UnitCases.Of("resolve").Single(r => r.Value<string>("name") == name);
        var found = UnitResolver.Default.Resolve(row.Value<string>("unit")!, UnitCases.Evidence(row));
        var actual = new JObject
        {
            ["status"] = found.Status.ToString(), ["reason"] = found.Reason.ToString(), ["match"] = found.Match.ToString(), ["candidates"] = found.Candidates.Length,
            ["code"] = found.Unit?.Code, ["kind"] = found.Unit?.Kind, ["province"] = found.Unit?.Province, ["level"] = found.Unit?.Level.ToString(),
        };
        foreach (var expected in ((JObject)row["expect"]!).Properties())
            Assert.True(JToken.DeepEquals(expected.Value, actual[expected.Name]) || expected.Value.ToString() == actual[expected.Name]?.ToString(), $"{expected.Name}: {expected.Value} expected; found {actual}");
    }

    [Fact]
    public void NamesAUnitOnlyWhereItIsResolved() => Assert.All(UnitCases.Of("resolve"), row =>
    {
        var found = UnitResolver.Default.Resolve(row.Value<string>("unit")!, UnitCases.Evidence(row));
        Assert.Equal(found.Status == UnitStatus.Resolved, found.Unit is not null);
        Assert.True(found.Unit is null || found.Candidates.Any(c => c.Unit == found.Unit));
    });
}
