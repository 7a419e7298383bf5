using System.Net;
using System.Text.RegularExpressions;
using DirectiveMiner.Tests.Places;
using Microsoft.OpenApi;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Web;

/// <summary>/api/openapi.json, and every question that can be drawn from it.</summary>
public sealed partial class DescriptionOfTheInterface(ServedCorpus corpus) : IClassFixture<ServedCorpus>
{
    private static readonly string[] Hostile =
    [
        "%00", "a%00b", "%01%02", "%ED%A0%80", "%F0%28%8C%28", "%", "%zz", "%u0041", "..%2F..%2F..%2Fetc%2Fpasswd", "%2Fetc%2Fpasswd", "C%3A%5Cwindows%5Cwin.ini", "file%3A%2F%2F%2Fetc%2Fpasswd",
        "%27%20OR%201%3D1%20--", "x%27%3B%20DROP%20TABLE%20documents%3B--", "%22%20NEAR(a%20b)%20*%20%5E%20title%3A", "(((((((((((((((((((((((((((((((((((((((((((((((", "%2A%2A%2A", "-%20-%20-%20OR%20AND%20NOT",
        "%3Cscript%3Ealert(1)%3C%2Fscript%3E", "%7B%22%24ne%22%3Anull%7D", "99999999999999999999999999999999", "-1", "1e308", "NaN", "1.5.5", "0x10", "%E2%80%AE%EF%BB%BF%E2%80%8B", "%0D%0ASet-Cookie%3A%20a%3Db",
        "%25%25_%25", "%5C", "true%00", "null", "%F0%9F%98%80", "L%E1%BA%ADt%CC%A3",
    ];

    [Fact]
    public async Task IsSoundByTheRulesOfOpenApi()
    {
        var (document, diagnostic) = OpenApiDocument.Parse(await corpus.Client.GetStringAsync("/api/openapi.json"), "json");

        Assert.Empty(diagnostic!.Errors.Select(fault => $"{fault.Pointer}: {fault.Message}"));
        Assert.Empty(diagnostic.Warnings.Select(fault => $"{fault.Pointer}: {fault.Message}"));
        Assert.Equal(OpenApiSpecVersion.OpenApi3_1, diagnostic.SpecificationVersion);
        Assert.All(document!.Paths.Values.SelectMany(path => path.Operations!.Values).SelectMany(operation => operation.Parameters ?? []), parameter => Assert.NotEqual("", parameter.Description));
    }

    [Fact]
    public async Task NamesTheAddressesAndParametersOfTheDocs()
    {
        var told = File.ReadLines(RepositoryFolder.Combine("docs", "api.md")).Where(line => line.StartsWith("| `/api/", StringComparison.Ordinal)).Select(line => line.Split('|'))
            .ToDictionary(cells => cells[1].Trim(' ', '`'), cells => Names().Matches(cells[2]).Select(name => name.Groups[1].Value).Distinct().Order(StringComparer.Ordinal).ToList());

        Assert.All(await Questions(), question => Assert.Equal(
            question.Parameters.Select(parameter => (string)parameter["name"]!).Where(name => name != "format" || question.Path == "/api/coverage").Order(StringComparer.Ordinal), told[question.Path]));
        Assert.Equal((await Questions()).Count, told.Count);
    }

    [SkippableFact]
    public async Task HoldsForTheAnswersToRightQuestions()
    {
        var answers = new List<(string, JToken, JToken)>();
        foreach (var question in await Questions())
        {
            foreach (var address in question.Right())
            {
                var (status, answer, json) = await Ask(address);
                Assert.True(status == HttpStatusCode.OK, $"{address}: {status} {answer}");
                if (json is not null)
                    answers.Add((address, question.Schema, json));
            }
        }

        Assert.True(answers.Count > 80);
        Assert.Equal("done", SchemaValidator.Faults((await Description())["components"]!, answers));
    }

    [SkippableFact]
    public async Task IsNotSoWideThatAnythingFits()
    {
        var (_, _, json) = await Ask((await Questions()).Single(question => question.Path == "/api/targets").Plain);
        json!["rows"]![0]!["page"] = "one";

        Assert.Contains("page", SchemaValidator.Faults((await Description())["components"]!, [("targets", new JObject { ["$ref"] = "#/components/schemas/targets" }, json)]), StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task SaysWhatIsWrong()
    {
        var answers = new List<(string, JToken, JToken)>();
        foreach (var question in await Questions())
        {
            foreach (var address in question.Wrong())
            {
                var (status, answer, json) = await Ask(address);
                Assert.True(status == HttpStatusCode.BadRequest, $"{address}: {status} {answer}");
                answers.Add((address, new JObject { ["$ref"] = "#/components/schemas/error" }, json!));
            }
        }
        answers.Add(("unknown", new JObject { ["$ref"] = "#/components/schemas/error" }, (await Ask("/api/document?doc=26/KH-THCS")).Json!));

        Assert.Equal("done", SchemaValidator.Faults((await Description())["components"]!, answers));
    }

    [Fact]
    public async Task IsNoWayToAFaultForHostileParameters()
    {
        foreach (var question in await Questions())
        {
            foreach (var name in question.Parameters.Select(parameter => (string)parameter["name"]!))
            {
                foreach (var value in Hostile)
                {
                    var (status, answer, _) = await Ask(question.With(name, value));
                    Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest or HttpStatusCode.NotFound or HttpStatusCode.Conflict, $"{question.With(name, value)}: {status} {answer}");
                    Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
                }
            }
        }
    }

    [Fact]
    public async Task AllowsGetAndHeadAlone()
    {
        foreach (var address in (await Questions()).Select(question => question.Plain))
        {
            foreach (var method in new[] { HttpMethod.Post, HttpMethod.Put, HttpMethod.Delete, HttpMethod.Patch, HttpMethod.Options })
            {
                using var refused = await corpus.Client.SendAsync(new HttpRequestMessage(method, address));
                Assert.Equal((HttpStatusCode.MethodNotAllowed, "method"), (refused.StatusCode, (string?)JObject.Parse(await refused.Content.ReadAsStringAsync())["error"]!["code"]));
                Assert.Equal(["GET", "HEAD"], refused.Content.Headers.Allow);
            }
            using var head = await corpus.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, address));
            Assert.Equal((HttpStatusCode.OK, ""), (head.StatusCode, await head.Content.ReadAsStringAsync()));
            Assert.NotEqual(0, head.Content.Headers.ContentLength);
        }
    }

    private async Task<JObject> Description() => JObject.Parse(await corpus.Client.GetStringAsync("/api/openapi.json"));

    private async Task<List<DescribedQuestion>> Questions() => [.. DescribedQuestion.Of(await Description())];

    /// <summary>The answer, which is JSON or a table and has the headers that keep a text from becoming a program, whatever was asked.</summary>
    private async Task<(HttpStatusCode Status, string Answer, JToken? Json)> Ask(string address)
    {
        var exact = new Uri(corpus.Client.BaseAddress + address[1..], new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true });
        using var response = await corpus.Client.GetAsync(exact);
        var answer = await response.Content.ReadAsStringAsync();
        Assert.True(response.Headers.Contains("Content-Security-Policy") && response.Headers.Contains("X-Content-Type-Options"), address);
        if (response.Content.Headers.ContentType?.MediaType == "text/csv")
            return (response.StatusCode, answer, null);
        Assert.Equal("application/json", response.Content.Headers.ContentType?.MediaType);
        using var reader = new Newtonsoft.Json.JsonTextReader(new StringReader(answer)) { DateParseHandling = Newtonsoft.Json.DateParseHandling.None };
        return (response.StatusCode, answer[..Math.Min(answer.Length, 300)], JToken.ReadFrom(reader));
    }

    [GeneratedRegex("`([a-zA-Z]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Names();
}
