using System.Text;
using DirectiveMiner.Tests.Places;
using DirectiveMiner.Tests.Web;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Export;

/// <summary>What export writes, held against its descriptions in docs/schema by a validator of another make, and against what readers of version 1.0 know.</summary>
public sealed class ExportedFiles(ExportedStores stores) : IClassFixture<ExportedStores>
{
    public static TheoryData<string, string> Described() => new()
    {
        { "summary", "summary.json" }, { "documents", "documents.json" }, { "citations", "citations.json" }, { "campaigns", "campaigns.json" }, { "targets", "targets.json" },
        { "graph", "graph.json" }, { "coverage", "coverage.json" }, { "mined-document", "documents.jsonl" }, { "dashboard", "dashboard.json" },
    };

    [SkippableTheory]
    [MemberData(nameof(Described))]
    public void AreWhatTheirSchemaSays(string schema, string file) =>
        Assert.Equal("done", Validated(schema, Path.Combine(stores.OfCorpus, file), Path.Combine(stores.OfPlans, file), Sample(file)));

    [SkippableFact]
    public void ThatAreWrongAreFoundOut()
    {
        var file = Path.Combine(stores.Folder, "graph.json");
        var wrong = JObject.Parse(File.ReadAllText(Sample("graph.json")));
        wrong["nodes"]![0]!["inCorpus"] = "yes";
        File.WriteAllText(file, wrong.ToString());

        Assert.Contains("inCorpus", Validated("graph", file), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Described))]
    public void HaveAllThatAReaderOfVersion10Knows(string schema, string file)
    {
        Assert.True(File.Exists(Schema(schema)));
        var known = Places(Read(Sample(file)));
        Assert.NotEmpty(known);

        Assert.Superset(known, Places(Read(Path.Combine(stores.OfPlans, file))));
    }

    [Fact]
    public void AreAllDescribed() => Assert.All(Directory.GetFiles(stores.OfPlans, "*.json"), file => Assert.True(File.Exists(Schema(Path.GetFileNameWithoutExtension(file))), file));

    [Fact]
    public void OfTablesKeepVietnameseInSpreadsheets()
    {
        var file = Path.Combine(stores.OfPlans, "documents.csv");

        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(file).Take(3));
        Assert.Contains("Ủy ban nhân dân tỉnh Hà Giang", File.ReadAllText(file, Encoding.UTF8), StringComparison.Ordinal);
    }

    private static string Sample(string file) => RepositoryFolder.Combine("tests", "Export", "samples", "1.0", file);

    private static string Schema(string name) => RepositoryFolder.Combine("docs", "schema", name + ".schema.json");

    private static IEnumerable<JToken> Read(string file) => file.EndsWith("jsonl", StringComparison.Ordinal) ? File.ReadLines(file).Select(JToken.Parse) : [JToken.Parse(File.ReadAllText(file))];

    /// <summary>Every key with its way from the top, places in lists left out.</summary>
    private static HashSet<string> Places(IEnumerable<JToken> tokens) =>
        [.. tokens.OfType<JContainer>().SelectMany(token => token.DescendantsAndSelf()).OfType<JProperty>().Select(property => string.Join('.', property.AncestorsAndSelf().OfType<JProperty>().Reverse().Select(at => at.Name)))];

    /// <summary>What the validator finds wrong, a line each; "done" where that is nothing.</summary>
    private static string Validated(string schema, params IEnumerable<string> files)
    {
        var description = JObject.Parse(File.ReadAllText(Schema(schema)));
        return SchemaValidator.Faults(new JObject(), files.SelectMany(file => Read(file).Select(value => (Path.GetFileName(file), (JToken)description, value))));
    }
}
