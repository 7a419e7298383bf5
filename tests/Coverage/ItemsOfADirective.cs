using DirectiveMiner.Pipeline.Coverage;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>tests/Coverage/items.json: what counts as an item, and what does not.</summary>
public sealed class ItemsOfADirective
{
    private static readonly IReadOnlyDictionary<string, CoverageCase> Cases = CoverageCase.Table("items.json");

    public static TheoryData<string> Names() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AreThoseOfTheTable(string name)
    {
        var row = Cases[name];
        var document = ComposedPlan.Of(ComposedPlan.Province, row.Title ?? "Phát triển du lịch năm 2024", row.Parent);
        var items = new CoverageChecker(document).Items;

        Assert.Equal(row.Expect, items.Select(item => $"{item.Kind.ToString().ToLowerInvariant()} {item.Label}: {item.Text.ReplaceLineEndings(" ")}"));
        Assert.All(items, item => Assert.Equal(item.Text, item.Span.Of(document.Original)));
    }
}
