using DirectiveMiner.Models.Coverage;
using DirectiveMiner.Pipeline.Coverage;
using DirectiveMiner.Pipeline.Export;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

/// <summary>tests/Coverage/statuses.json: how far a child takes up duties and campaigns.</summary>
public sealed class DutiesOfParentAndChild
{
    private static readonly IReadOnlyDictionary<string, CoverageCase> Cases = CoverageCase.Table("statuses.json");

    public static TheoryData<string> Names() => [.. Cases.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void AreTakenUpAsTheTableSays(string name)
    {
        var row = Cases[name];
        var parent = ComposedPlan.Of(ComposedPlan.Province, row.Title ?? "Phát triển du lịch năm 2024", ["I. NHIỆM VỤ", .. row.Parent]);
        var child = ComposedPlan.Of(row.ChildPlace ?? ComposedPlan.District, row.ChildTitle ?? "Phát triển du lịch năm 2024", ["I. NHIỆM VỤ", .. row.Child!]);
        var found = new CoverageChecker(parent).Check(child).Items.Where(item => item.Item.Kind != CoverageItemKind.Target);
        string[] statuses = [.. found.Select(item => MinedDocumentJson.Name(item.Status))];

        if (row.KnownMiss is null)
            Assert.Equal(row.Expect, statuses);
        else
            Assert.NotEqual(row.Expect, statuses);
    }
}
