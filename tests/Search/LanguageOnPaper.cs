using DirectiveMiner.Pipeline.Search.Query;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Search;

/// <summary>docs/search.md and docs/huong-dan.md beside the data that the parser reads.</summary>
public sealed class LanguageOnPaper
{
    private static readonly string English = File.ReadAllText(RepositoryFolder.Combine("docs", "search.md"));

    private static readonly string Vietnamese = File.ReadAllText(RepositoryFolder.Combine("docs", "huong-dan.md"));

    [Fact]
    public void NamesEachFieldInBothLanguages() => Assert.All(SearchFields.All.SelectMany(field => field.Names), name => Assert.Contains($"`{name}:`", English, StringComparison.Ordinal));

    [Fact]
    public void NamesEachFieldInTheGuide() => Assert.All(SearchFields.All, field =>
    {
        Assert.All(field.Names.Skip(1), name => Assert.Contains($"`{name}:`", Vietnamese, StringComparison.Ordinal));
        Assert.Contains(field.VietnameseHelp, Vietnamese, StringComparison.Ordinal);
    });

    [Fact]
    public void NamesTheValuesOfShortLists() => Assert.All(
        SearchFields.All.Where(field => field.Kind == FieldKind.Code && field.Values.Length <= 12).SelectMany(field => field.Values), value => Assert.Contains(value.Code, English, StringComparison.Ordinal));

    [Fact]
    public void HasExamplesThatAreQueries()
    {
        var examples = (English + Vietnamese).Split('`').Where((_, at) => at % 2 == 1)
            .Where(code => code.Contains(':', StringComparison.Ordinal) && !code.Contains('\n', StringComparison.Ordinal) && !code.EndsWith(':') && !code.StartsWith("name:", StringComparison.Ordinal)
                && !code.Contains("tỷ lệ", StringComparison.Ordinal) && !code.StartsWith("http", StringComparison.Ordinal) && !code.StartsWith("directiveminer", StringComparison.Ordinal)).ToList();

        Assert.InRange(examples.Count, 30, 500);
        Assert.All(examples, example => Assert.NotNull(QueryParser.Parse(example)));
    }
}
