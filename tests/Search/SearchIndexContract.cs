using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Places;
using DirectiveMiner.Tests.Resolution;
using Newtonsoft.Json;
using Xunit;

namespace DirectiveMiner.Tests.Search;

/// <summary>
/// What every search index must do, whatever engine it runs on: derive from this class and say how the index is made over a store. The texts are those of corpus/; queries with fields and their answers are rows of contract.json.
/// </summary>
public abstract class SearchIndexContract : IDisposable
{
    private static readonly IReadOnlyList<ContractCase> Cases =
        JsonConvert.DeserializeObject<List<ContractCase>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Search", "contract.json")))!;

    private static readonly IReadOnlyList<(string Name, string Text)> Corpus =
        [.. Directory.EnumerateFiles(RepositoryFolder.Combine("corpus", "families"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.ReadAllText(file)))];

    private readonly StoredTexts texts;
    private readonly ISearchIndex index;
    private readonly Dictionary<long, string> names = [];

    protected SearchIndexContract()
    {
        texts = new StoredTexts(Create);
        index = Create(texts.Store);
        foreach (var (name, text) in Corpus)
            texts.Write(texts.Prepare(name, text));
        Pipeline.Storage.CorpusStep.Run(texts.Store);
        Name();
    }

    public static TheoryData<string> Queries() => [.. Cases.Select(row => row.Query)];

    /// <summary>The index over a store; several connections may each have one.</summary>
    protected abstract ISearchIndex Create(StoreFile store);

    [Theory]
    [MemberData(nameof(Queries))]
    public void AnswersEachQueryOfTheTable(string query)
    {
        var row = Cases.First(row => row.Query == query);
        var found = Ask(query, row.Passages).Hits.Select(hit => Path.GetFileNameWithoutExtension(names[hit.Document]) + (row.Passages ? $" {Label(hit)}" : ""));
        Assert.Equal(row.Answers.Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void FindsJustTheDocumentsThatHoldTheWords()
    {
        var words = Corpus.Select(text => WordReader.All(text.Text)).ToList();
        var queries = new RandomQueries(words, 7);
        for (var i = 0; i < 300; i++)
        {
            var query = queries.Next();
            var expected = Corpus.Where((_, at) => RandomQueries.IsAnsweredBy(query, words[at])).Select(text => text.Name).ToHashSet();
            var answer = index.Search(Request(query));
            var found = answer.Hits.Select(hit => names[hit.Document]).ToHashSet();
            Assert.True(answer.IsPartial ? expected.IsSubsetOf(found) : expected.SetEquals(found), $"{i}: {query}\nexpected {string.Join(' ', expected)}\nfound {string.Join(' ', found)}");
            Assert.True(answer.IsPartial || answer.Total == expected.Count);
        }
    }

    [Fact]
    public void FindsPassagesThatHoldAWordAndNoneThatIsExcluded()
    {
        var words = Corpus.Select(text => WordReader.All(text.Text)).ToList();
        var queries = new RandomQueries(words, 8);
        for (var i = 0; i < 200; i++)
        {
            var query = new AllOf([queries.Next(), new Except(queries.Next(), default)], default);
            var excluded = ((Except)query.Parts[1]).Part;
            foreach (var hit in index.Search(Request(query) with { Passages = true }).Hits)
            {
                var passage = WordReader.All(hit.Passage!.Value.Of(TextOf(hit)));
                Assert.Contains(WantedWords.Of(query), node => RandomQueries.IsAnsweredBy(node, passage));
                Assert.False(excluded is WordsNode && RandomQueries.IsAnsweredBy(excluded, passage), $"{i}: {query}");
            }
        }
    }

    [Fact]
    public void ForgetsADocumentThatWasRemoved()
    {
        var document = Ask("\"Xuân Hương\"").Hits[0].Document;
        index.Remove(document);

        Assert.DoesNotContain(Ask("\"Xuân Hương\"").Hits, hit => hit.Document == document);
    }

    [Fact]
    public void FindsTheNewWordsOnlyOfADocumentPutAgain()
    {
        texts.Write(texts.Prepare("late.txt", "KẾ HOẠCH\nTrồng tre chắn sóng ven kênh."));
        texts.Write(texts.Prepare("late.txt", "KẾ HOẠCH\nNạo vét luồng lạch nội đồng."));
        Name();

        Assert.Empty(Ask("\"tre chắn sóng\"").Hits);
        Assert.Equal("late.txt", names[Assert.Single(Ask("\"nạo vét luồng lạch\"").Hits).Document]);
    }

    [Theory]
    [InlineData("142/KH-UBND")]
    [InlineData("142-KH/UBND")]
    [InlineData("142 KH UBND")]
    [InlineData("142kh/ubnd")]
    [InlineData("0142/kh-ubnd")]
    public void FindsADocumentFirstByItsNumberHoweverItIsWritten(string number) =>
        Assert.Equal("kh-ubnd-tinh-nghe-an.txt", names[Ask(number).Hits[0].Document]);

    [Fact]
    public void PutsTheQuerysOwnDiacriticsFirst()
    {
        texts.Write(texts.Prepare("bare.txt", "Tap huan cho ma so vung trong xoai cat."));
        texts.Write(texts.Prepare("marked.txt", "Tập huấn cho mã số vùng trồng xoài cát."));
        texts.Write(texts.Prepare("other.txt", "Tạp huân chợ mà sợ vụng trống xoai cất."));
        Name();

        Assert.Equal(["marked.txt", "bare.txt", "other.txt"], Ask("mã số vùng trồng xoài").Hits.Select(hit => names[hit.Document]));
        Assert.Equal("bare.txt", names[Ask("ma so vung trong xoai").Hits[0].Document]);
    }

    [Fact]
    public void PutsNeighboursBeforeScatteredWords()
    {
        texts.Write(texts.Prepare("scattered.txt", "Lớp học nghề đan lưới mở sau vụ. Thôn có hai lát cắt lớn. Mây phủ đỉnh núi."));
        texts.Write(texts.Prepare("together.txt", "Lớp học nghề đan lát mở sau vụ. Thôn có hai lưới cắt lớn. Mây phủ đỉnh núi."));
        Name();

        Assert.Equal("together.txt", names[Ask("đan lát").Hits[0].Document]);
    }

    [Fact]
    public void GivesPagesThatAddUpToAllAnswers()
    {
        var all = Ask("kế hoạch").Hits.Select(hit => hit.Document).ToList();
        var (paged, after) = (new List<long>(), (string?)null);
        do
        {
            var page = index.Search(Request(QueryParser.Parse("kế hoạch")) with { Limit = 3, After = after });
            paged.AddRange(page.Hits.Select(hit => hit.Document));
            after = page.Next;
        }
        while (after is not null);

        Assert.True(all.Count > 6);
        Assert.Equal(all, paged);
    }

    [Fact]
    public void CountsFacetsOverAllAnswers()
    {
        var answer = index.Search(Request(QueryParser.Parse("kế hoạch")) with { Limit = 2, Facets = true });
        var types = answer.Facets.Single(facet => facet.Field == SearchField.Type).Values;

        Assert.NotEmpty(types);
        Assert.All(types, value => Assert.Equal(value.Documents, Ask($"kế hoạch type:{value.Value}").Total));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ExplainsScoresByPartsThatAddUp(bool passages)
    {
        var hits = index.Search(Request(QueryParser.Parse("chuyển đổi số 142/KH-UBND")) with { Passages = passages, Explain = true }).Hits;

        Assert.NotEmpty(hits);
        Assert.All(hits, hit => Assert.Equal(hit.Score, hit.Explanation.Sum(part => part.Score), 9));
    }

    [Fact]
    public void ShowsWhereTheWordsStand()
    {
        foreach (var query in new[] { "chuyển đổi số", "\"nong thon moi\"", "142-KH/UBND", "thi đua", "trực tuy*" })
        {
            var node = QueryParser.Parse(query);
            foreach (var hit in Ask(query).Hits)
            {
                var snippet = SnippetFinder.Find(TextOf(hit), node, hit.Passage)!;
                Assert.NotEmpty(snippet.Highlights);
                Assert.All(snippet.Highlights, span => Assert.Contains(WantedWords.Of(node), words => RandomQueries.IsAnsweredBy(words, WordReader.All(span.Of(TextOf(hit))))));
            }
        }
    }

    [Fact]
    public void NeitherWaitsForAWriterNorSeesHalfADocument()
    {
        using var reading = StoreFile.Open(texts.Store.FullPath);
        var reader = Create(reading);
        var seen = new List<int>();
        var writer = new DocumentWriter(texts.Store, new WatchedIndex(index, () => seen.Add(reader.Search(Request(QueryParser.Parse("\"cây mắc ca\""))).Total)));
        for (var i = 0; i < 5; i++)
            writer.Write(texts.Prepare($"new-{i}.txt", "KẾ HOẠCH\nHỗ trợ giống cây mắc ca."));

        // Asked from within each writing, after the words were put and before the end of the transaction: twice each, once before the words and once after.
        Assert.Equal([0, 0, 1, 1, 2, 2, 3, 3, 4, 4], seen);
        Assert.Equal(5, reader.Search(Request(QueryParser.Parse("\"cây mắc ca\""))).Total);
    }

    public void Dispose()
    {
        texts.Dispose();
        GC.SuppressFinalize(this);
    }

    private static SearchRequest Request(QueryNode query) => new(query, false, SearchSort.Relevance, null, 1000, false, false);

    private SearchAnswer Ask(string query, bool passages = false) => index.Search(Request(QueryParser.Parse(query)) with { Passages = passages });

    private string TextOf(IndexHit hit) => new DocumentQueries(texts.Store).Text(hit.Document);

    private string Label(IndexHit hit) => hit.Section is { } section ? new DocumentQueries(texts.Store).Sections(hit.Document).Single(row => row.Position == section).Label : "-";

    private void Name()
    {
        foreach (var document in new DocumentQueries(texts.Store).All())
            names[document.Id] = Path.GetFileName(document.Path);
    }

    private sealed class WatchedIndex(ISearchIndex index, Action meanwhile) : ISearchIndex
    {
        public void Put(long document, IndexedDocument text)
        {
            meanwhile();
            index.Put(document, text);
            meanwhile();
        }

        public void Remove(long document) => index.Remove(document);

        public SearchAnswer Search(SearchRequest request) => index.Search(request);
    }
}
