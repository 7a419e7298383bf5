using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Coverage.Cascade;
using DirectiveMiner.Pipeline.Graph;
using Xunit;

namespace DirectiveMiner.Tests.Coverage;

public sealed class PlansBelowADirective
{
    [Fact]
    public void HangBelowTheLowestParentThatTheyName() =>
        Assert.Equal(
            ["department 1 -", "district 1 -", "office 2 department", "school 3 office"],
            Below("province", ["district>province", "department>province", "office>department", "school>province", "school>office"]));

    [Fact]
    public void AreReachedThroughDocumentsThatAreNotStored() =>
        Assert.Equal(["school 2 -"], Below("province", ["(office)>province", "school>(office)"]));

    [Fact]
    public void AreMetOnceWhereTheyNameEachOther() =>
        Assert.Equal(["one", "two"], Below("province", ["one>province", "one>two", "two>one"]).Select(line => line.Split(' ')[0]).Order());

    [Fact]
    public void AreNotThoseThatOnlyMentionIt() =>
        Assert.Empty(PlanTree.Below(Graph(["letter>province"], isParent: false), "province"));

    [Fact]
    public void AreNoneBelowADocumentThatNobodyCarriesOut() => Assert.Empty(Below("school", ["school>province"]));

    private static IEnumerable<string> Below(string root, string[] links) =>
        PlanTree.Below(Graph(links, isParent: true), root).Select(plan => $"{plan.Node.Key} {plan.Depth} {plan.Via ?? "-"}");

    /// <summary>Links are "child>parent"; a name in parentheses is only cited.</summary>
    private static CitationGraph Graph(string[] links, bool isParent)
    {
        var pairs = links.Select(link => link.Split('>')).ToList();
        var nodes = pairs.SelectMany(pair => pair).Append("province").Distinct().Order(StringComparer.Ordinal)
            .Select(name => new GraphNode(name, null, null, null, null, null, null, !name.StartsWith('('), null, 0));
        var edges = pairs.Select(pair => new GraphEdge(pair[0], pair[1], Relation.Implements, isParent, false, 1, pair[0], new TextSpan(0, 1)));
        return new CitationGraph(nodes, edges);
    }
}
