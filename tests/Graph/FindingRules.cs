using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Findings;
using DirectiveMiner.Tests.Resolution;
using Xunit;

namespace DirectiveMiner.Tests.Graph;

public sealed class RepealedActs
{
    [Theory]
    [InlineData(false, "Nghị định này thay thế ")]
    [InlineData(false, "Bãi bỏ Quyết định số 12/QĐ-UBND và ")]
    [InlineData(true, "Bãi bỏ khoản 2 Điều 5 của ")]
    [InlineData(true, "4. Sửa đổi, bổ sung, thay thế, bãi bỏ một số điều, khoản, điểm của Luật A và ")]
    [InlineData(true, "bãi bỏ các quy định về tiền thưởng tại Nghị định số 1/2017/NĐ-CP và ")]
    [InlineData(true, "Thay thế cụm từ “xã” bằng cụm từ “phường” tại ")]
    public void AreMeantInPartWhereTheWordsBeforeSaySo(bool part, string before) => Assert.Equal(part, TimeRules.IsOfPart(before));

    [Fact]
    public void AreNoBasisForWhatCameLater()
    {
        Assert.NotNull(Ended(Node("new", "QĐ", "2024-05-01"), "2024-06-01"));
        Assert.Null(Ended(Node("new", "QĐ", "2024-05-01"), "2024-04-01"));
    }

    [Fact]
    public void AreNotEndedByAnActOfAnotherBodyAndType() => Assert.Null(Ended(Node("plan", "KH", "2024-05-01") with { Issuer = "Sở Y tế" }, "2024-06-01"));

    private static Finding? Ended(GraphNode end, string restingSince) =>
        TimeRules.BasisReplaced(Node("resting", "KH", restingSince), Node("old", "QĐ", "2020-01-01"), end, Relation.Replaces, default, default);

    internal static GraphNode Node(string key, string type, string date) =>
        new(key, new DocumentTypeCode(type), "7/QĐ-UBND", "Ủy ban nhân dân tỉnh Hà Giang", Claims.Date(date), "Quy định về quản lý đê điều trên địa bàn tỉnh", AdministrativeLevel.District, false, null, null);
}

public sealed class TheIssuersToldOfOneNumber
{
    [Theory]
    [InlineData(true, "Sở Nội vụ tỉnh Hà Giang")]
    [InlineData(false, "Chủ tịch Ủy ban nhân dân tỉnh Hà Giang")]
    [InlineData(false, "Ủy ban nhân dân tỉnh Tuyên Quang")]
    public void AreAConflictOnlyWhereTheBodyIsAnother(bool conflict, string issuer)
    {
        var node = RepealedActs.Node("one", "QĐ", "2024-05-01");

        Assert.Equal(conflict, ConflictRules.Issuers(node, default, node with { Key = "other", Issuer = issuer }, default) is not null);
    }
}

public sealed class PlansOfOneDistrictYear
{
    private readonly GraphNode target = RepealedActs.Node("target", "QĐ", "2024-01-01");

    [Fact]
    public void AreAskedForWhatNearlyAllOthersCite()
    {
        var finding = Assert.Single(PlanRules.CitesLessThanPeers([.. Enumerable.Range(0, 5).Select(at => Plan($"plan{at}", at < 4 ? "target" : "another"))], _ => target));

        Assert.Equal(("plan4", "target", 5), (finding.Document, finding.Other, finding.Evidence.Length));
        Assert.Contains("as 4 of 4 plans", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AreNotAskedWhereHalfCiteIt() =>
        Assert.Empty(PlanRules.CitesLessThanPeers([.. Enumerable.Range(0, 6).Select(at => Plan($"plan{at}", at < 3 ? "target" : "another"))], _ => target));

    [Fact]
    public void AreNotAskedForWhatIsYounger() =>
        Assert.Empty(PlanRules.CitesLessThanPeers([.. Enumerable.Range(0, 5).Select(at => Plan($"plan{at}", at < 4 ? "target" : "another"))], _ => target with { Date = Claims.Date("2024-12-01") }));

    private static PlanFacts Plan(string key, string cited) => new(RepealedActs.Node(key, "KH", "2024-03-01"), default, [new CitedInPlan(cited, null, default)], []);
}
