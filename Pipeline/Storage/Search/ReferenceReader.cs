using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Finds which documents a reference in a query means: as resolution does, from the number in any spelling or the name, narrowed by the year. Answers are kept, for one search.</summary>
internal sealed class ReferenceReader(StoreFile store)
{
    private readonly StoredGraph graph = new(store);
    private readonly Dictionary<(string, int?), MeantDocuments> read = [];

    public MeantDocuments Read(ReferenceNode reference)
    {
        if (read.TryGetValue((reference.Text, reference.Year), out var known))
            return known;
        var cited = new CitedDocuments(store, graph, reference.Year, null).Find(Written(reference), MentionPage.All);
        var nodes = cited.Select(document => document.Node).OfType<GraphNode>().ToList();
        return read[(reference.Text, reference.Year)] = new MeantDocuments(
            [.. nodes], [.. nodes.Select(node => graph.WorkOf(node.Key)).OfType<string>()],
            [.. cited.Where(document => document.Node is null).SelectMany(document => document.Mentions).Select(mention => mention.Id)]);
    }

    /// <summary>A number typed with spaces between its parts gets the signs that a number has.</summary>
    private static string Written(ReferenceNode reference) =>
        reference.Text.AsSpan().IndexOfAny('/', '-') < 0 && reference.Words is [{ Folded: var serial }, _, ..] words && !serial.AsSpan().ContainsAnyExceptInRange('0', '9')
            ? $"{serial}/{string.Join('-', words.Skip(1).Select(word => word.Folded))}"
            : reference.Text;
}
