using Newtonsoft.Json.Linq;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed class FilesThatCannotBeRead : IDisposable
{
    private readonly Workplace workplace = new();

    public FilesThatCannotBeRead() => workplace.Write("good.txt", Workplace.ProvincePlan);

    [Theory]
    [InlineData("plan.rar", "Rar!\u001a\u0007", "unsupportedMediaType", "RAR")]
    [InlineData("plan.docx", "PK\u0003\u0004", "unreadable", "cut off")]
    [InlineData("really-a-rar.txt", "Rar!\u001a\u0007", "unsupportedMediaType", "in spite of its name")]
    [InlineData("data.txt", "a\0b", "unsupportedMediaType", "binary")]
    public void AreNamedAndStopNoOther(string name, string contents, string code, string message)
    {
        workplace.Write(name, contents);

        var result = workplace.Run("extract", workplace.Texts);

        Assert.Equal(1, result.Code);
        Assert.Contains(name, result.Error, StringComparison.Ordinal);
        Assert.Contains(message, result.Error, StringComparison.Ordinal);
        var lines = result.Out.TrimEnd('\n').Split('\n').Select(JObject.Parse).ToDictionary(line => Path.GetFileName((string)line["source"]!["path"]!));
        Assert.Equal("112/KH-UBND", (string?)lines["good.txt"]["document"]!["number"]);
        Assert.Equal(code, (string?)Assert.Single(lines[name]["problems"]!)["code"]);
    }

    [Fact]
    public void AreNamedByIngestAndRemembered()
    {
        workplace.Write("plan.pdf", "%PDF-1.7");

        var result = workplace.Run("ingest", workplace.Texts, Path.Combine(workplace.Texts, "missing.txt"));

        Assert.Equal(1, result.Code);
        Assert.Contains("1 added", result.Out, StringComparison.Ordinal);
        Assert.Contains("plan.pdf", result.Error, StringComparison.Ordinal);
        Assert.Contains("missing.txt", result.Error, StringComparison.Ordinal);
        Assert.Contains("plan.pdf", workplace.Run("doctor", "--format", "json").Out, StringComparison.Ordinal);
    }

    [Fact]
    public void EmptyTextIsNoFailure()
    {
        workplace.Write("empty.txt", "");

        var result = workplace.Run("ingest", workplace.Texts);

        Assert.Equal(0, result.Code);
        Assert.Contains("2 added", result.Out, StringComparison.Ordinal);
    }

    public void Dispose() => workplace.Dispose();
}
