using DirectiveMiner.Pipeline.Search;
using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Pipeline.Storage;
using DirectiveMiner.Pipeline.Storage.Search;
using DirectiveMiner.Tests.Cli;
using DirectiveMiner.Tests.Specs;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Search;

/// <summary>fields.json: a few composed texts, and which of them (or which of their items) each query finds.</summary>
public sealed class FieldsOfQueries : IClassFixture<FieldsOfQueries.Texts>
{
    private static readonly JObject Table = SpecTable.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Search", "fields.json")));

    private readonly Texts texts;

    public FieldsOfQueries(Texts texts) => this.texts = texts;

    public static TheoryData<string, string> Documents() => Rows("cases");

    public static TheoryData<string, string> Passages() => Rows("passages");

    [Theory]
    [MemberData(nameof(Documents))]
    public void FindTheDocuments(string query, string found) =>
        Assert.Equal(found, string.Join(' ', Find(query, false).Hits.Select(hit => texts.Names[hit.Document]).Order(StringComparer.Ordinal)));

    [Theory]
    [MemberData(nameof(Passages))]
    public void FindTheItems(string query, string found) =>
        Assert.Equal(found, string.Join(' ', Find(query, true).Hits.Select(hit => $"{texts.Names[hit.Document]}:{hit.Section}").Order(StringComparer.Ordinal)));

    [Fact]
    public void OfEveryKindAreInTheTable() => Assert.Empty(Enum.GetValues<SearchField>().Except(
        Documents().SelectMany(row => Leaves(QueryParser.Parse((string)row[0]))).Select(leaf => leaf switch
        {
            CodeNode code => code.Field,
            NameNode name => name.Field,
            ReferenceNode reference => reference.Field,
            PeriodNode period => period.Field,
            _ => SearchField.Target,
        })));

    [Fact]
    public void HaveAConditionForEachValueOfHas() => Assert.All(SearchFields.Values(SearchField.Has).Rows, value => Assert.NotNull(Find($"has:{value.Code}", true)));

    [Theory]
    [InlineData("cites:34-CT/TW@2014", "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị")]
    [InlineData("target:>=95%", "Trên 95% trường học có vườn ươm")]
    [InlineData("campaign:\"vườn xanh\"", "Mỗi nhà một vườn xanh")]
    [InlineData("\"vườn ươm\" target:>=95%", "Trên 95% trường học có vườn ươm")]
    public void ShowWhatWasAskedFor(string query, string shown)
    {
        var hit = Find(query + " số:112/KH-UBND", false).Hits.Single();

        Assert.Contains(shown, hit.Snippet!.Highlights.Select(span => span.Of(hit.Original)));
    }

    private ShownAnswer Find(string query, bool passages)
    {
        using var store = StoreFile.Open(texts.Workplace.Store);
        return new DocumentSearch(store).Answer(new SearchRequest(QueryParser.Parse(query), passages, SearchSort.Relevance, null, 100, false, false));
    }

    private static IEnumerable<QueryNode> Leaves(QueryNode node) => node switch
    {
        AllOf all => all.Parts.SelectMany(Leaves),
        AnyOf any => any.Parts.SelectMany(Leaves),
        Except except => Leaves(except.Part),
        WordsNode => [],
        _ => [node],
    };

    private static TheoryData<string, string> Rows(string name)
    {
        var rows = new TheoryData<string, string>();
        foreach (var row in Table[name]!)
            rows.Add((string)row["query"]!, (string)row["found"]!);
        return rows;
    }

    /// <summary>A store with the texts of the table.</summary>
    public sealed class Texts : IDisposable
    {
        public Texts()
        {
            foreach (var (name, text) in (JObject)Table["texts"]!)
                Workplace.Write(name + ".txt", (string)text!);
            Assert.Equal(0, Workplace.Run("ingest", Workplace.Texts).Code);
            using var store = StoreFile.Open(Workplace.Store);
            Names = new DocumentQueries(store).All().ToDictionary(document => document.Id, document => Path.GetFileNameWithoutExtension(document.Path));
        }

        public Workplace Workplace { get; } = new();

        public IReadOnlyDictionary<long, string> Names { get; }

        public void Dispose() => Workplace.Dispose();
    }
}
