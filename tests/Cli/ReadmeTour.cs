using System.Text.RegularExpressions;
using DirectiveMiner.Cli;
using DirectiveMiner.Tests.Places;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed partial class ReadmeTour
{
    [SkippableFact]
    public void RunsLineByLineOnTheCorpus()
    {
        Skip.IfNot(Directory.Exists(RepositoryFolder.Combine("corpus")), "corpus is not there");
        using var workplace = new Workplace();

        Assert.All(Lines(), line =>
        {
            var args = Words().Matches(line).Select(word => word.Value.Trim('\'')).Skip(1).TakeWhile(word => word != "|")
                .Select(word => word.StartsWith("corpus", StringComparison.Ordinal) ? RepositoryFolder.Combine(word.Split('/'))
                    : word is "exported" or "citations.csv" ? Path.Combine(workplace.Folder, word) : word);
            var result = workplace.Run([.. args]);
            Assert.True(result.Code == 0, $"{line}: {result.Code} {result.Error}");
            Assert.NotEqual("", result.Out + result.Error);
        });
    }

    [Fact]
    public void ShowsEveryCommand()
    {
        var commands = CommandLine.Root(new Terminal(TextWriter.Null, TextWriter.Null, () => Stream.Null, null, false)).Subcommands.Select(command => command.Name);

        Assert.Empty(commands.Except(Lines().Select(line => line.Split(' ')[1])));
    }

    private static List<string> Lines() =>
        [.. File.ReadLines(RepositoryFolder.Combine("README.md")).Where(line => line.StartsWith("$ directiveminer ", StringComparison.Ordinal)).Select(line => line[2..])];

    [GeneratedRegex("'[^']*'|\\S+", RegexOptions.None)]
    private static partial Regex Words();
}
