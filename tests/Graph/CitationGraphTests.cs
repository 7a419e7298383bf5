using System.Globalization;
using System.Xml.Linq;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export.Graph;
using DirectiveMiner.Pipeline.Graph;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Graph;

public class ACascade
{
    /// <summary>school → office → district → province, and a law that two of them rest on.</summary>
    internal static readonly CitationGraph Graph = new(
        [Node("school", "2025-03-10"), Node("office", "2025-02-28"), Node("district", "2025-02-10"), Node("province", "2025-01-17"), Node("law", "2022-06-15")],
        [Edge("school", "office", true), Edge("office", "district", true), Edge("district", "province", true), Edge("school", "law", false), Edge("province", "law", false)]);

    [Fact]
    public void HasOneChainFromSchoolToProvince() =>
        Assert.Equal(["school", "office", "district", "province"], Assert.Single(Chain.Above(Graph, "school")).Steps.Select(step => step.Node.Key));

    [Fact]
    public void TellsTheDaysBetweenLevels() =>
        Assert.Equal([null, 10, 18, 24], Chain.Above(Graph, "school")[0].Steps.Select(step => step.Days));

    [Fact]
    public void IsWalkedUpByDepth() => Assert.Equal(["law", "office", "school"], Neighbourhood.Of(Graph, "school", new GraphScope(1, GraphDirection.Up)).Graph.Nodes.Select(node => node.Key));

    [Fact]
    public void IsWalkedDownToAllThatRestOnARoot() => Assert.Equal(4, Neighbourhood.Of(Graph, "province", new GraphScope(9, GraphDirection.Down)).Graph.Nodes.Length);

    [Fact]
    public void GivesTheLawTheMostAuthority()
    {
        var rank = Authority.Of(5, [(0, 1), (1, 2), (2, 3), (0, 4), (3, 4)]);
        Assert.Equal(1.0, rank.Sum(), 9);
        Assert.Equal(4, Array.IndexOf(rank, rank.Max()));
    }

    internal static GraphNode Node(string key, string date) =>
        new(key, new DocumentTypeCode("KH"), "1/KH-UBND", "Ủy ban nhân dân <xã> \"A\"", Resolution.Claims.Date(date), "Kế hoạch phòng, chống đuối nước & tai nạn", AdministrativeLevel.Commune, true, key + ".txt", 0.2);

    internal static GraphEdge Edge(string from, string to, bool parent) =>
        new(from, to, Relation.Implements, parent, false, 2, from, new TextSpan(3, 4));
}

public class ACircleOfParents
{
    [Fact]
    public void DoesNotHoldUpTheClimb() =>
        Assert.Equal(2, Chain.Above(new CitationGraph([ACascade.Node("a", "2024-01-01"), ACascade.Node("b", "2024-01-02")],
            [ACascade.Edge("a", "b", true), ACascade.Edge("b", "a", true)]), "a")[0].Steps.Length);
}

public class ASelfEdge
{
    [Fact]
    public void IsRefused() => Assert.Throws<ArgumentException>(() => new CitationGraph([ACascade.Node("a", "2024-01-01")], [ACascade.Edge("a", "a", false)]));
}

public class AGraphExport
{
    [Fact]
    public void AsGraphMlHoldsAllNodesAndEdges()
    {
        var xml = XDocument.Parse(Written(new GraphMlWriter()));
        XNamespace ns = "http://graphml.graphdrawing.org/xmlns";
        Assert.Equal(5, xml.Descendants(ns + "node").Count());
        Assert.Equal(5, xml.Descendants(ns + "edge").Count());
        Assert.Contains("Ủy ban nhân dân <xã> \"A\"", xml.Descendants(ns + "data").Select(data => data.Value));
    }

    [Fact]
    public void AsGexfHoldsAllNodesAndEdges()
    {
        var xml = XDocument.Parse(Written(new GexfWriter()));
        XNamespace ns = "http://gexf.net/1.3";
        Assert.Equal(5, xml.Descendants(ns + "node").Count());
        Assert.Equal(5, xml.Descendants(ns + "edge").Count());
    }

    [Fact]
    public void AsJsonHoldsTheKeysOfTheDesign()
    {
        var json = JObject.Parse(Written(new JsonGraphWriter()));
        Assert.Equal("school", json["edges"]![0]!.Value<string>("from"));
        Assert.Equal(3, json["edges"]![0]!["span"]!.Value<int>("start"));
        Assert.Equal("2025-03-10", json["nodes"]![0]!.Value<string>("date"));
    }

    [Fact]
    public void AsJsonLdUsesEliTerms() => Assert.Contains("eli:implements", Written(new JsonLdWriter()), StringComparison.Ordinal);

    [Fact]
    public void AsCsvQuotesWhatHoldsACommaOrQuote() => Assert.Contains("\"Ủy ban nhân dân <xã> \"\"A\"\"\"", Written(new CsvGraphWriter(edges: false)), StringComparison.Ordinal);

    [Fact]
    public void AsDotEscapesQuotes() => Assert.Contains("\\\"A\\\"", Written(new DotWriter()), StringComparison.Ordinal);

    private static string Written(IGraphWriter writer)
    {
        using var output = new StringWriter(CultureInfo.InvariantCulture);
        writer.Write(ACascade.Graph, output);
        return output.ToString();
    }
}
