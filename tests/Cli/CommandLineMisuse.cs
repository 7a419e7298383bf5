using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed class CommandLineMisuse
{
    [Theory]
    [InlineData()]
    [InlineData("ingest")]
    [InlineData("dance")]
    [InlineData("search", "rừng", "--format", "xml")]
    [InlineData("ingest", ".", "--jobs", "0")]
    [InlineData("ingest", ".", "--jobs", "many")]
    [InlineData("targets", "--min", "lots")]
    [InlineData("campaigns", "--kind", "party")]
    [InlineData("export", "--format", "json")]
    [InlineData("search", "rừng")]
    [InlineData("evaluate", "--gold", "no-such-folder")]
    [InlineData("extract", ".", "--text", "--audit")]
    public void IsOneLineOnStderrAndExitCode2(params string[] args)
    {
        using var workplace = new Workplace();

        var result = workplace.Run(args);

        Assert.Equal(2, result.Code);
        Assert.Equal("", result.Out);
        Assert.StartsWith("directiveminer: ", result.Error, StringComparison.Ordinal);
        Assert.Single(result.Error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void OfAFileThatIsNoStoreSaysSo()
    {
        using var workplace = new Workplace();
        File.WriteAllText(workplace.Store, "This is a letter to the editor, and it is long enough to be one.");

        var result = workplace.Run("campaigns");

        Assert.Equal(2, result.Code);
        Assert.Contains("is no store", result.Error, StringComparison.Ordinal);
        Assert.Equal("This is a letter to the editor, and it is long enough to be one.", File.ReadAllText(workplace.Store));
    }

    [Fact]
    public void AnUnknownDocumentIsAnsweredWithNearOnes()
    {
        using var workplace = Workplace.WithPlans();

        var result = workplace.Run("show", "112/KH");

        Assert.Equal(2, result.Code);
        Assert.Contains("112-kh-ubnd", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void AnAmbiguousDocumentIsAnsweredWithTheCandidates()
    {
        using var workplace = Workplace.WithPlans();
        workplace.Write("other.txt", Workplace.ProvincePlan.Replace("HÀ GIANG", "BẮC KẠN", StringComparison.Ordinal).Replace("Hà Giang", "Bắc Kạn", StringComparison.Ordinal));
        workplace.Run("ingest", workplace.Texts);

        var result = workplace.Run("show", "112/KH-UBND");

        Assert.Equal(2, result.Code);
        Assert.Contains("any of 2 documents", result.Error, StringComparison.Ordinal);
        Assert.Contains("ha-giang", result.Error, StringComparison.Ordinal);
        Assert.Contains("bac-kan", result.Error, StringComparison.Ordinal);
    }
}
