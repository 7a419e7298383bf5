using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Export;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>tests/Coverage/comparisons.json: how a figure of the child stands to the parent's.</summary>
public sealed class FiguresOfParentAndChild
{
    private static readonly IReadOnlyDictionary<string, CoverageCase> Cases = CoverageCase.Table("comparisons.json");

    public static TheoryData<string> Names() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void CompareAsTheTableSays(string name)
    {
        var row = Cases[name];
        var parent = ComposedPlan.Of(ComposedPlan.Province, row.Title ?? "Phát triển du lịch năm 2024", ["I. CHỈ TIÊU", .. row.Parent]);
        var child = ComposedPlan.Of(row.ChildPlace ?? ComposedPlan.District, row.ChildTitle ?? "Phát triển du lịch năm 2024", ["I. CHỈ TIÊU", .. row.Child!]);
        var found = new CoverageChecker(parent).Check(child).Items.Where(item => item.Item.Kind == CoverageItemKind.Target);
        string[] compared = [.. found.Select(item => MinedDocumentJson.Name(item.Target!.Comparison))];

        if (row.KnownMiss is null)
            Assert.Equal(row.Expect, compared);
        else
            Assert.NotEqual(row.Expect, compared);
    }
}
