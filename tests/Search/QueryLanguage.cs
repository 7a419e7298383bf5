using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Search.Query;
using Newtonsoft.Json;
using Xunit;

namespace DirectiveMiner.Tests.Search;

public sealed class QueryLanguage
{
    private static readonly IReadOnlyList<QueryCase> Cases =
        JsonConvert.DeserializeObject<List<QueryCase>>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Search", "queries.json")))!;

    public static TheoryData<string> Queries() => [.. Cases.Select(row => row.Query)];

    public static TheoryData<string> Examples() => [.. SearchFields.All.SelectMany(field => field.Examples)];

    public static TheoryData<string> HostileTexts() =>
        [.. new[] { "(", ")", "\"a\" ", "-", "NOT ", "a OR ", "type:", "a:", ":", "*", "((a) ", "cites:", "a ", "target:>=", "@", "loại kế hoạch ", "\"", "-(", "VÀ " }];

    [Theory]
    [MemberData(nameof(Queries))]
    public void ReadsEachQueryOfTheTable(string query)
    {
        var expected = Cases.First(row => row.Query == query);
        try
        {
            var tree = QueryParser.Parse(query);
            Assert.True(expected.Tree is not null, $"expected a problem ({expected.Message}), read {TreeText.Of(tree, query)}");
            Assert.Equal(expected.Tree, TreeText.Of(tree, query));
            Assert.InRange(tree.Span.Start, 0, query.Length);
            Assert.InRange(tree.Span.End, tree.Span.Start, query.Length);
        }
        catch (QueryException fault)
        {
            Assert.True(expected.Tree is null, $"expected {expected.Tree}, but: {fault.Problem.Message} at {fault.Problem.Span}");
            Assert.Equal((expected.At, expected.Points), (fault.Problem.Span.Start, fault.Problem.Span.Of(query)));
            Assert.Contains(expected.Message!, fault.Problem.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void HasNoQueryTwiceInTheTable() => Assert.Empty(Cases.GroupBy(row => row.Query).Where(rows => rows.Count() > 1).Select(rows => rows.Key));

    [Theory]
    [MemberData(nameof(Examples))]
    public void ReadsTheExamplesOfEachField(string example) => Assert.NotNull(QueryParser.Parse(example));

    [Fact]
    public void HasAFieldForEachOfTheEnumAndNoNameTwice()
    {
        Assert.Equal(Enum.GetValues<SearchField>().Order(), SearchFields.All.Select(field => field.Code).Order());
        Assert.All(SearchFields.All.SelectMany(field => field.Names.Select(name => (name, field))), pair => Assert.Same(pair.field, SearchFields.Find(pair.name)));
    }

    [Fact]
    public void FindsEachValueByEachOfItsNames() =>
        Assert.All(SearchFields.All.Where(field => field.Kind == FieldKind.Code).SelectMany(field => field.Values.SelectMany(value => value.Names.Select(name => (field, value, name)))),
            row => Assert.Equal(row.value.Code, Assert.Single(SearchFields.Values(row.field.Code).Find(row.name))));

    [Theory]
    [MemberData(nameof(HostileTexts))]
    public void AnswersAMillionRepetitionsSoon(string text)
    {
        var query = new StringBuilder().Insert(0, text, 1_000_000 / text.Length).ToString();
        var clock = System.Diagnostics.Stopwatch.StartNew();

        var fault = Record.Exception(() => QueryParser.Parse(query));

        Assert.True(fault is null or QueryException, fault?.ToString());
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    [Fact]
    public void NeverFailsOtherwiseThanWithAPlaceInTheQuery()
    {
        var pieces = new[] { "a", "thi đua", " ", "\"", "“", "”", "(", ")", "-", "NOT", "OR", "AND", "KHÔNG", ":", "type:", "loại:", "cơ quan:", "year:", "2024", "..", ">=", "95%", "@2014", "34-CT/TW", "*", "target:", "cites:", "\u0301", "\uD800", "\0", "95,5", "  ", "kế hoạch" };
        var random = new Random(20240312);
        for (var round = 0; round < 20_000; round++)
        {
            var query = string.Concat(Enumerable.Range(0, random.Next(1, 12)).Select(_ => pieces[random.Next(pieces.Length)]));
            try
            {
                Assert.True(new TextSpan(0, query.Length).Contains(QueryParser.Parse(query).Span), query);
            }
            catch (QueryException fault)
            {
                Assert.True(fault.Problem.Message.Length > 0 && fault.Problem.Span.Start >= 0 && fault.Problem.Span.End <= query.Length, $"{query}: {fault.Problem}");
            }
        }
    }
}
