using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;
using DirectiveMiner.Tests.Places;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Resolution;

public sealed class TheCorpus : IDisposable
{
    private readonly StoredTexts store = CorpusTexts.Stored(CorpusTexts.Names);

    [Fact]
    public void IsResolvedTheSameInAnyOrderOfArrival()
    {
        var random = new Random(20261123);
        var expected = store.Describe();
        for (var round = 0; round < 3; round++)
        {
            var names = CorpusTexts.Names.ToArray();
            random.Shuffle(names);
            using var other = new StoredTexts();
            foreach (var name in names)
            {
                other.Write(other.Prepare(CorpusTexts.Flat(name), CorpusTexts.Text(name)));
                if (random.Next(5) == 0)
                    CorpusStep.Run(other.Store);
            }
            CorpusStep.Run(other.Store);
            Assert.Equal(expected, other.Describe());
        }
    }

    [Fact]
    public void IsUnchangedWhenIngestedTwice()
    {
        var expected = store.Describe();
        Assert.Equal(0, CorpusStep.Run(store.Store));
        foreach (var name in CorpusTexts.Names)
            store.Add(CorpusTexts.Flat(name), CorpusTexts.Text(name));
        Assert.Equal(expected, store.Describe());
    }

    [Fact]
    public void ChangesForALateDocumentOnlyWhereItIsCitedOrCites()
    {
        const string Late = "drowning-2024/kh-ubnd-tinh-binh-dinh.txt";
        using var early = CorpusTexts.Stored(CorpusTexts.Names.Where(name => name != Late));
        var before = Citations(early);
        var resolved = early.Add(CorpusTexts.Flat(Late), CorpusTexts.Text(Late));

        Assert.Equal(store.Describe(), early.Describe());
        var touched = early.Citations(CorpusTexts.Flat(Late)).Select(citation => citation.Number).Append(early.Document(CorpusTexts.Flat(Late)).Number).ToHashSet();
        Assert.InRange(resolved, 1, 2 * touched.Count);
        var after = Citations(early);
        Assert.All(before.Where(citation => after[citation.Key] != citation.Value), citation => Assert.Contains(citation.Value.Number, touched));
    }

    [Fact]
    public void IsAsBeforeWhenADocumentHasComeAndGone()
    {
        var expected = store.Describe();
        store.Add("late.txt", CorpusTexts.Text("drowning-2024/kh-sgddt-binh-dinh.txt").Replace("Số:", "Số: 1049", StringComparison.Ordinal));
        new DocumentWriter(store.Store, new SqliteSearchIndex(store.Store)).Remove(store.Store.LocationOf(store.Document("late.txt").Path));
        CorpusStep.Run(store.Store);
        Assert.Equal(expected, store.Describe());
    }

    [Fact]
    public void HasTheChainOfAnEmulationMovementFromTheSchoolToTheCentre()
    {
        var graph = store.Graph();
        var school = graph.NodeOf[store.Document("families_emulation-2025_kh-thcs-tan-hung.txt").Key];
        AdministrativeLevel?[] levels = [AdministrativeLevel.Unit, AdministrativeLevel.Office, AdministrativeLevel.District, AdministrativeLevel.Province, AdministrativeLevel.Central];
        Assert.Contains(Chain.Above(graph.Graph, school), chain => chain.Steps.Select(step => step.Node.Level).SequenceEqual(levels));
    }

    [Fact]
    public void HasAnEdgeForEveryAnnotatedParent()
    {
        var graph = store.Graph();
        Assert.All(CorpusTexts.Names, name =>
        {
            var gold = JObject.Parse(File.ReadAllText(RepositoryFolder.Combine("corpus", "gold", Path.ChangeExtension(name, ".json"))));
            var node = graph.NodeOf[store.Document(CorpusTexts.Flat(name)).Key];
            var parents = graph.Graph.Cited(node).Where(edge => edge.Parent).Select(edge => graph.Graph.Find(edge.To)!).Select(parent => parent.Number is { } number ? DocumentNumber.Fold(number) : parent.Title).ToList();
            foreach (var citation in gold["document"]!["parents"]!.Select(index => gold["citations"]![(int)index]!))
                Assert.Contains((string?)citation["number"] is { } number ? DocumentNumber.Fold(number) : (string?)citation["name"], parents);
        });
    }

    [Fact]
    public void HasNoEdgeFromADocumentToItselfNorTwoAlike()
    {
        var edges = store.Graph().Graph.Edges;
        Assert.DoesNotContain(edges, edge => edge.From == edge.To);
        Assert.Equal(edges.Length, edges.Select(edge => (edge.From, edge.To, edge.Relation)).Distinct().Count());
        Assert.Contains(edges, edge => edge.HeardOf);
    }

    [Fact]
    public void LeavesNoCitationOfAStoredDocumentOpen()
    {
        var stored = new DocumentQueries(store.Store).All();
        var numbers = stored.Where(row => row.Number is not null).Select(row => DocumentNumber.Fold(row.Number!)).ToHashSet();
        Assert.All(stored.SelectMany(row => new CitationQueries(store.Store).Of(row.Id)).Where(citation => citation.Number is not null && numbers.Contains(DocumentNumber.Fold(citation.Number))),
            citation => Assert.True(citation.Status is "resolved" or "self", $"{citation.DocumentKey}: {citation.Text} is {citation.Status}: {citation.Reason}"));
    }

    public void Dispose() => store.Dispose();

    private static Dictionary<(string, int), (string Status, string? Target, string? Number)> Citations(StoredTexts store) =>
        new DocumentQueries(store.Store).All().SelectMany(row => new CitationQueries(store.Store).Of(row.Id))
            .ToDictionary(row => (row.DocumentKey, row.Position), row => (row.Status, row.Target, row.Number));
}
