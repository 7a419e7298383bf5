using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;
using Xunit;
using Xunit.Abstractions;

namespace DirectiveMiner.Tests.Search;

/// <summary>Over all shared documents; what was counted is in the output of the tests.</summary>
public sealed class SharedDocuments(SharedTexts shared, ITestOutputHelper output) : IClassFixture<SharedTexts>
{
    private const int RandomHits = 1000;

    private static readonly (string Name, Func<string, string> Write)[] Spellings =
    [
        ("as printed", number => number),
        ("separators exchanged", number => number.Replace('/', '\0').Replace('-', '/').Replace('\0', '-')),
        ("with spaces", number => number.Replace('/', ' ').Replace('-', ' ')),
        ("lower case without diacritics", number => Letters.Strip(number.ToLowerInvariant())),
    ];

    /// <summary>Each number printed in a text, its own or a cited one, finds that text, in each of four spellings. Numbers without their serial are left out: they name no document.</summary>
    [SkippableFact]
    public async Task AreFoundByEveryNumberThatTheyPrint()
    {
        var store = await shared.Store();
        var documents = new DocumentQueries(store);
        var printed = new Dictionary<string, HashSet<long>>(StringComparer.Ordinal);
        foreach (var document in documents.All())
        {
            var text = documents.Text(document.Id);
            var numbers = new CitationQueries(store).Of(document.Id).Where(row => row.Number is not null && WithoutSpaces(row.Text).Contains(row.Number, StringComparison.Ordinal)).Select(row => row.Number!);
            if (document.Number is { } own && WithoutSpaces(text).Contains(own, StringComparison.Ordinal))
                numbers = numbers.Append(own);
            foreach (var number in numbers.Where(number => char.IsAsciiDigit(number[0])))
                (printed.TryGetValue(number, out var those) ? those : printed[number] = []).Add(document.Id);
        }
        var index = new SqliteSearchIndex(store);
        var missed = new List<string>();
        foreach (var (name, write) in Spellings)
        {
            foreach (var (number, those) in printed)
            {
                var found = index.Search(new SearchRequest(QueryParser.Parse(write(number)), false, SearchSort.Relevance, null, int.MaxValue, false, false)).Hits.Select(hit => hit.Document).ToHashSet();
                missed.AddRange(those.Where(id => !found.Contains(id)).Select(id => $"{name}: {write(number)} in {documents.ById(id).Path}"));
            }
        }
        output.WriteLine($"{printed.Count} numbers, {printed.Values.Sum(those => those.Count)} numbers in documents, {Spellings.Length} spellings; missed {missed.Count}");
        Assert.True(printed.Count > 1000);
        Assert.True(missed.Count == 0, string.Join('\n', missed.Take(40)));
    }

    /// <summary>What is marked is what was asked for, in the original.</summary>
    [SkippableFact]
    public async Task AreMarkedJustWhereTheWordsStand()
    {
        var store = await shared.Store();
        var documents = new DocumentQueries(store);
        var texts = documents.All().Select(document => WordReader.All(documents.Text(document.Id))).Where(words => words.Count > 10).ToList();
        var (queries, index, hits, marks) = (new RandomQueries(texts, 11), new SqliteSearchIndex(store), 0, 0);
        while (hits < RandomHits)
        {
            var query = queries.Next();
            var wanted = WantedWords.Of(query).ToList();
            foreach (var hit in index.Search(new SearchRequest(query, hits % 2 == 0, SearchSort.Relevance, null, 10, false, false)).Hits)
            {
                var original = documents.Text(hit.Document);
                var snippet = SnippetFinder.Find(original, query, hit.Passage);
                Assert.True(snippet is not null || wanted.Count == 0, $"nothing of {query} in {documents.ById(hit.Document).Path}");
                foreach (var span in snippet?.Highlights ?? [])
                {
                    var marked = WordReader.All(original.AsSpan(span.Start, span.Length));
                    Assert.Contains(wanted, words => words.Words.Length == marked.Count && RandomQueries.IsAnsweredBy(words, marked));
                    Assert.Equal((0, span.Length), (marked[0].Start, marked[^1].End));
                    marks++;
                }
                hits++;
            }
        }
        output.WriteLine($"{hits} hits, {marks} places marked");
    }

    private static string WithoutSpaces(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
