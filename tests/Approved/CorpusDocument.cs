using System.Text;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Reading;
using DirectiveMiner.Tests.Places;
using DirectiveMiner.Tests.Specs;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Approved;

/// <summary>
/// Each text of corpus/ beside what was last approved of it, tests/approved/…json: a change to the grammar shows there what it wins and loses.
/// DIRECTIVEMINER_APPROVE=1 dotnet test writes the files anew; the difference is then read before it is committed.
/// </summary>
public sealed class CorpusDocument
{
    private const string Approved = "tests/approved";

    private static readonly IReadOnlyList<string> Texts =
        [.. RepositoryFolder.Files("corpus", ".txt").Concat(RepositoryFolder.Files("corpus", ".md").Where(f => f.Contains('/', StringComparison.Ordinal))).Order(StringComparer.Ordinal)];

    public static TheoryData<string> All() => [.. Texts];

    [SkippableTheory]
    [MemberData(nameof(All))]
    public void IsMinedAsApproved(string text)
    {
        var path = RepositoryFolder.Combine("corpus", text);
        var source = new PlainTextReader().Read("corpus/" + text, "text/plain", File.ReadAllBytes(path));
        var mined = Indented(MinedDocumentJson.ToLine(Ingestion.Mine(source), source.Text));
        var approved = RepositoryFolder.Combine(Approved, text + ".json");
        if (GrammarData.DataFileText.Approving)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(approved)!);
            File.WriteAllText(approved, mined);
        }
        else
        {
            Skip.IfNot(Directory.Exists(RepositoryFolder.Combine(Approved)), $"nothing is approved yet: {Approved} is not there");
            Assert.True(File.Exists(approved), $"{approved} is not there; DIRECTIVEMINER_APPROVE=1 dotnet test writes it");
            Assert.Equal(File.ReadAllText(approved), mined);
        }
    }

    [Fact]
    public void ThatIsGone_HasNoApprovedFileLeft()
    {
        var left = RepositoryFolder.Files(Approved, ".json").Where(f => !Texts.Contains(f[..^".json".Length])).ToList();
        if (GrammarData.DataFileText.Approving)
            left.ForEach(f => File.Delete(RepositoryFolder.Combine(Approved, f)));
        else
            Assert.Empty(left);
    }

    /// <summary>Two spaces of indent; confidences are left out, for they are tuned more often than read.</summary>
    private static string Indented(string json)
    {
        var mined = SpecTable.Parse(json);
        foreach (var confidence in mined.Descendants().OfType<JProperty>().Where(p => p.Name == "confidence").ToList())
            confidence.Remove();
        var text = new StringBuilder();
        using (var writer = new JsonTextWriter(new StringWriter(text) { NewLine = "\n" }) { Formatting = Formatting.Indented, Indentation = 2 })
            mined.WriteTo(writer);
        return text.Append('\n').ToString();
    }
}
