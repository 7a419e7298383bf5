using System.Collections.Immutable;
using System.Text;
using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Tests.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Search;

public sealed class QueriesOfEveryKind : IDisposable
{
    private const string Marked = "Đẩy mạnh đào tạo nghề cho lao động nông thôn, hòa giải ở cơ sở.";
    private const string Bare = "Day manh dao tao nghe cho lao dong nong thon.";
    private const string Decomposed = "Phong trào ‘Dân vận khéo’ trong đồng bào.";

    private readonly Workplace workplace = new();
    private readonly StoreFile store;
    private readonly DocumentSearch search;
    private readonly Dictionary<long, string> names;

    public QueriesOfEveryKind()
    {
        workplace.Write("marked.txt", Marked);
        workplace.Write("bare.txt", Bare);
        workplace.Write("decomposed.txt", Decompose(Decomposed));
        workplace.Run("ingest", workplace.Texts);
        store = StoreFile.Open(workplace.Store);
        search = new DocumentSearch(store);
        names = new DocumentQueries(store).All().ToDictionary(document => document.Id, document => Path.GetFileNameWithoutExtension(document.Path));
    }

    [Theory]
    [InlineData("đào tạo nghề", "marked bare")]
    [InlineData("dao tao nghe", "bare marked")]
    [InlineData("ĐÀO TẠO", "marked bare")]
    [InlineData("\"lao động nông thôn\"", "marked bare")]
    [InlineData("\"động lao\"", "")]
    [InlineData("“đào tạo nghề” hòa", "marked")]
    [InlineData("hoà giải", "marked")]
    [InlineData("đồng bào", "decomposed")]
    [InlineData("dong bao", "decomposed")]
    [InlineData("nghề đồng", "marked bare")]
    public void FindDocumentsWithTheExactDiacriticsFirst(string query, string expected) =>
        Assert.Equal(expected, string.Join(' ', Find(query).Select(hit => names[hit.Document])));

    [Theory]
    [InlineData("")]
    [InlineData("\"")]
    [InlineData("* AND OR NOT NEAR( ) : ^ - + \" '' ; -- {exact folded}")]
    [InlineData("exact:đào")]
    [InlineData("'; DROP TABLE words; --")]
    [InlineData("\0\uD800 \uFFFF")]
    public void AreAnsweredOrRefusedWithAReason(string query) => Assert.True(Record.Exception(() => Find(query)) is null or QueryException { Problem.Message.Length: > 0 });

    [Fact]
    public void AreRefusedWhereNobodyWouldReadThem() =>
        Assert.Throws<QueryException>(() => Find(string.Join(' ', Enumerable.Repeat("đào tạo nghề cho lao động", 20_000))));

    [Theory]
    [InlineData("đồng bào", "đồng bào")]
    [InlineData("dan van", "Dân vận")]
    public void AreHighlightedExactlyInDecomposedText(string query, string found)
    {
        var hit = Assert.Single(Find(query));

        var words = hit.Snippet!.Highlights.Select(span => span.Of(hit.Original));
        Assert.Equal(found.Split(' ').Select(Decompose), words);
        Assert.All(hit.Snippet.Highlights, span => Assert.True(hit.Snippet.Span.Contains(span)));
    }

    public void Dispose()
    {
        store.Dispose();
        workplace.Dispose();
    }

    private ImmutableArray<SearchHit> Find(string query) => search.Answer(new SearchRequest(QueryParser.Parse(query), false, SearchSort.Relevance, null, 10, false, false)).Hits;

    private static string Decompose(string text) => text
        .Replace("à", "a\u0300", StringComparison.Ordinal).Replace("â", "a\u0302", StringComparison.Ordinal).Replace("ậ", "a\u0323\u0302", StringComparison.Ordinal)
        .Replace("ồ", "o\u0302\u0300", StringComparison.Ordinal).Replace("é", "e\u0301", StringComparison.Ordinal);
}
