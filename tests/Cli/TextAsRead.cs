using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed class TextAsRead
{
    [Theory]
    [InlineData("Kế hoạch\r\nsố 5\r\n")]
    [InlineData("\uFEFFKế hoạch\u00A0số\f 5")]
    [InlineData("no newline at the end, decomposed: Ke\u0302\u0301")]
    public void IsPrintedAsItStandsInTheFile(string text)
    {
        using var workplace = new Workplace();
        var path = workplace.Write("plan.txt", text);

        Assert.Equal(text, workplace.Run("extract", "--text", path).Out);
    }
}
