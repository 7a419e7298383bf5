using DirectiveMiner.Pipeline.Graph;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Resolution;

public sealed class HardCases
{
    private static readonly IReadOnlyList<HardCase> All = HardCase.ReadAll(File.ReadAllText(RepositoryFolder.Combine("tests", "Resolution", "hard-cases.json")));

    public static TheoryData<string> Names => [.. All.Select(row => row.Name)];

    [Fact]
    public void AreManyAndAThirdOfThemStayOpen()
    {
        Assert.True(All.Count >= 40);
        Assert.True(3 * All.Count(row => row.EndsOpen) >= All.Count);
        Assert.Equal(All.Count, All.Select(row => row.Name).Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void EndAsTheyShouldInEitherOrder(string name)
    {
        var row = All.Single(row => row.Name == name);
        using var store = Stored(row.Documents);
        using var other = Stored(row.Documents.Reverse());

        Assert.Equal(store.Describe(), other.Describe());
        Assert.All(row.Expected, expected =>
        {
            var graph = store.Graph();
            if ((string?)expected["document"] is { } document)
                Assert.Equal((string?)expected["same"] is not null, NodeOf(store, graph, document) == NodeOf(store, graph, (string)(expected["same"] ?? expected["other"])!));
            else
                CheckCitation(store, graph, (string)expected["in"]!, (string)expected["citation"]!, (int?)expected["nth"] ?? 0, (string)expected["status"]!, (string?)expected["target"], (string?)expected["reason"] ?? "");
        });
    }

    private static void CheckCitation(StoredTexts store, CorpusGraph graph, string document, string text, int nth, string status, string? target, string reason)
    {
        var rows = store.Citations(document).Where(citation => citation.Text.Contains(text, StringComparison.Ordinal) && (citation.Number ?? citation.Name)!.Contains(text.Split(' ')[0], StringComparison.Ordinal)).ToList();
        Assert.True(rows.Count > nth, $"cited are {string.Join("; ", store.Citations(document).Select(citation => citation.Text))}");
        var found = rows[nth];
        Assert.True(status == found.Status, $"{found.Status} {found.Target}: {found.Reason}");
        Assert.Contains(reason, found.Reason, StringComparison.Ordinal);
        if (status == "ambiguous")
            Assert.True(found.Candidates.Length > 1);
        if (target is not null && new Pipeline.Storage.DocumentQueries(store.Store).All().Any(row => Path.GetFileName(row.Path) == target))
            Assert.Equal(NodeOf(store, graph, target), found.Target);
        else if (target is not null)
            Assert.Contains(target, found.Target, StringComparison.Ordinal);
    }

    private static string NodeOf(StoredTexts store, CorpusGraph graph, string document) => graph.NodeOf[store.Document(document).Key];

    private static StoredTexts Stored(IEnumerable<(string Id, string Text)> documents)
    {
        var store = new StoredTexts();
        foreach (var (id, text) in documents)
            store.Add(id, text);
        return store;
    }
}
