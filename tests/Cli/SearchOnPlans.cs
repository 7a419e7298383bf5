using System.Text.RegularExpressions;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed class SearchOnPlans : IDisposable
{
    private readonly Workplace workplace = Workplace.WithPlans();

    [Theory]
    [InlineData("tỷ lệ: 95%", 3, "lệ", "there is no field 'lệ'")]
    [InlineData("loại:KX rừng", 5, "KX", "type: has no value KX")]
    [InlineData("rừng (cây", 5, "(", "not closed")]
    public void ThatIsWrongShowsWhere(string query, int at, string marked, string message)
    {
        var result = workplace.Run("search", query);

        Assert.Equal((2, ""), (result.Code, result.Out));
        var lines = result.Error.TrimEnd('\n').Split('\n');
        Assert.Contains(message, lines[0], StringComparison.Ordinal);
        Assert.Equal("  " + query, lines[1]);
        Assert.Equal(new string(' ', 2 + at) + new string('^', marked.Length), lines[2]);
    }

    [Fact]
    public void ThatIsWrongFarBehindIsCutAroundThePlace()
    {
        var result = workplace.Run("search", string.Concat(Enumerable.Repeat("cây ", 60)) + "loại:KX " + string.Concat(Enumerable.Repeat("rừng ", 40)));

        var lines = result.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(3, lines.Length);
        Assert.All(lines.Skip(1), line => Assert.InRange(line.Length, 1, 80));
        Assert.Equal("KX", lines[1].Substring(lines[2].IndexOf('^', StringComparison.Ordinal), lines[2].Count(c => c == '^')));
    }

    [Fact]
    public void ThatFindsNothingSaysHowItWasReadAndWhatEachPartFinds()
    {
        var result = workplace.Run("search", "rừnng loại:KH số:113/KH-UBND");

        Assert.Equal((0, ""), (result.Code, result.Out));
        Assert.StartsWith("nothing found\n", result.Error, StringComparison.Ordinal);
        Assert.Contains("the text has “rừnng” – 0 documents", result.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean rung ?", result.Error, StringComparison.Ordinal);
        Assert.Contains("type is KH (kế hoạch) – 2 documents", result.Error, StringComparison.Ordinal);
        Assert.Contains("did you mean number:112/KH-UBND ?", result.Error, StringComparison.Ordinal);
        Assert.Equal("", workplace.Run("search", "rừnng", "--quiet").Error);
    }

    [Theory]
    [InlineData("issuer:\"Đồng Vắn\"", "")]
    [InlineData("issuer:\"huyện Đòng Vam\"", "did you mean issuer:\"Ủy ban nhân dân huyện Đồng Văn\" ?")]
    [InlineData("campaign:\"vườn xan\"", "did you mean campaign:\"Mỗi nhà một vườn xanh\" ?")]
    [InlineData("cites:34-CT/TV", "did you mean cites:34-CT/TW ?")]
    public void ThatIsOffByALetterGetsASuggestion(string query, string suggestion) =>
        Assert.Contains(suggestion, workplace.Run("search", query).Error, StringComparison.Ordinal);

    [Fact]
    public void TellsWhichDocumentAReferenceMeans() =>
        Assert.Contains("that is CT 34-CT/TW, 2014-04-07, Bộ Chính trị, not in the store", workplace.Run("search", "cites:34-CT/TW@2014").Error, StringComparison.Ordinal);

    [Theory]
    [InlineData("relevance")]
    [InlineData("date")]
    [InlineData("authority")]
    [InlineData("citations")]
    public void ComesInPagesThatTogetherHoldEachAnswerOnce(string sort)
    {
        WriteMore(7);

        var (pages, keys, token) = (0, new List<string>(), (string?)null);
        do
        {
            var page = Json(["search", "trồng cây", "--limit", "2", "--sort", sort, "--format", "json", .. token is null ? Array.Empty<string>() : ["--after", token]]);
            Assert.Equal(9, (int)page["total"]!);
            keys.AddRange(page["hits"]!.Select(hit => (string)hit["key"]!));
            token = (string?)page["next"];
            pages++;
        }
        while (token is not null && pages < 20);

        Assert.Equal(9, keys.Distinct().Count());
        Assert.Equal((9, 5), (keys.Count, pages));
        Assert.Equal(Json("search", "trồng cây", "--limit", "100", "--sort", sort, "--format", "json")["hits"]!.Select(hit => (string)hit["key"]!), keys);
    }

    [Fact]
    public void GoesOnWhereItWasThoughDocumentsComeAndGoBetweenTwoPages()
    {
        WriteMore(7);
        var first = Json("search", "trồng cây", "--limit", "4", "--sort", "date", "--format", "json");
        var before = Keys(first);
        var last = (string)first["hits"]!.Last!["path"]!;
        File.Delete(last);
        workplace.Write("newest.txt", Workplace.DistrictPlan.Replace("58/KH-UBND", "99/KH-UBND", StringComparison.Ordinal).Replace("ngày 20 tháng 3 năm 2024", "ngày 01 tháng 12 năm 2025", StringComparison.Ordinal));
        workplace.Run("ingest", workplace.Texts, "--prune");

        var rest = Keys(Json("search", "trồng cây", "--limit", "100", "--sort", "date", "--format", "json", "--after", (string)first["next"]!));

        Assert.Empty(before.Intersect(rest));
        Assert.Equal(5, rest.Count);
    }

    [Theory]
    [InlineData("--after", "nonsense")]
    [InlineData("--after", "MAowCjAKMAoKMApr", "--sort", "date")]
    [InlineData("--saved")]
    [InlineData("--sort", "size")]
    [InlineData("--forget", "nothing")]
    [InlineData("--save", " ")]
    public void WithOptionsThatDoNotGoTogetherIsMisuse(params string[] options) => Assert.Equal(2, workplace.Run(["search", "rừng", .. options]).Code);

    [Fact]
    public void SortsByDateYoungestFirst() =>
        Assert.Equal(["2024-03-20", "2024-03-05"], Json("search", "trồng", "--sort", "date", "--format", "json")["hits"]!.Select(hit => (string)hit["date"]!));

    [Fact]
    public void SortsByCitationsTheMostCitedFirst() =>
        Assert.Equal("112/KH-UBND", (string)Json("search", "trồng", "--sort", "citations", "--format", "json")["hits"]![0]!["number"]!);

    [Fact]
    public void CountsTheAnswersByTheirFields()
    {
        var facets = Json("search", "rừng", "--format", "json")["facets"]!;

        Assert.Equal("KH 2", Facet("type"));
        Assert.Equal("district 1, province 1", Facet("level"));
        Assert.Equal("Hà Giang 2", Facet("province"));
        Assert.Equal("2024 2", Facet("year"));
        Assert.Contains("Mỗi nhà một vườn xanh 1", Facet("campaign"), StringComparison.Ordinal);
        Assert.Contains("implements 2", Facet("relation"), StringComparison.Ordinal);
        Assert.Contains("level: district 1   province 1", workplace.Run("search", "rừng", "--facets").Out, StringComparison.Ordinal);
        Assert.DoesNotContain("level: district", workplace.Run("search", "rừng").Out, StringComparison.Ordinal);

        string Facet(string field) => string.Join(", ", facets[field]!.Select(value => $"{value["value"]} {value["documents"]}"));
    }

    [Fact]
    public void AnswersWithItemsOfTheOutline()
    {
        var hit = Assert.Single(Json("search", "target:>=90%", "--passages", "--format", "json")["hits"]!);

        Assert.Equal(("I.1", "58/KH-UBND"), ((string)hit["section"]!, (string)hit["number"]!));
        Assert.Contains("90% số hộ", (string)hit["snippet"]!["text"]!, StringComparison.Ordinal);
        Assert.Contains("no item of an outline has all of this, but a document has", workplace.Run("search", "target:>=90% \"ban hành kế hoạch\"", "--passages").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void ExplainsTheRank()
    {
        var result = workplace.Run("search", "trồng cây", "--explain");

        Assert.Contains("the text has “trồng” – 2 documents", result.Error, StringComparison.Ordinal);
        Assert.NotEmpty(Json("search", "trồng cây", "--explain", "--format", "json")["hits"]![0]!["explanation"]!);
    }

    [Fact]
    public void FitsEightyColumns() =>
        Assert.All(workplace.Run(80, "search", "trồng cây", "--facets").Out.Split('\n').Where(line => !line.StartsWith("next page", StringComparison.Ordinal)), line => Assert.InRange(Regex.Replace(line, "\u001b\\[[0-9;]*m", "").Length, 0, 80));

    [Fact]
    public void PutsBackTheQuotationMarksThatTheShellTook()
    {
        Assert.Equal(1, (int)Json("search", "issuer:huyện Đồng Văn", "year:2024", "--format", "json")["total"]!);
        Assert.Equal("issuer:\"huyện Đồng Văn\" \"trồng cây\"", (string)Json("search", "issuer:huyện Đồng Văn", "trồng cây", "--format", "json")["query"]!);
        Assert.Equal("rừng -cây", (string)Json("search", "rừng -cây", "--format", "json")["query"]!);
    }

    [Fact]
    public void ListsItsFieldsInTheHelp()
    {
        var help = workplace.Run("search", "--help").Out;

        Assert.All(Pipeline.Search.Query.SearchFields.All, field => Assert.Contains($"  {field.Name}:", help, StringComparison.Ordinal));
        Assert.Contains("trích dẫn:", help, StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();

    private void WriteMore(int documents)
    {
        for (var i = 1; i <= documents; i++)
        {
            workplace.Write($"more{i}.txt", Workplace.DistrictPlan.Replace("58/KH-UBND", $"{100 + i}/KH-UBND", StringComparison.Ordinal)
                .Replace("ngày 20 tháng 3 năm 2024", $"ngày {i % 3 + 1} tháng 5 năm 2024", StringComparison.Ordinal));
        }
        Assert.Equal(0, workplace.Run("ingest", workplace.Texts).Code);
    }

    private JObject Json(params string[] args) => JObject.Parse(workplace.Run(args).Out);

    private static List<string> Keys(JObject answer) => [.. answer["hits"]!.Select(hit => (string)hit["key"]!)];
}
