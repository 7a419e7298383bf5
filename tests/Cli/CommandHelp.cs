using System.CommandLine;
using DirectiveMiner.Cli;
using Xunit;

namespace DirectiveMiner.Tests.Cli;

public sealed class CommandHelp
{
    private static readonly Terminal Nowhere = new(TextWriter.Null, TextWriter.Null, () => Stream.Null, null, false);

    public static TheoryData<string> Commands => [.. CommandLine.Root(Nowhere).Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public void EndsWithAnExampleOfTheCommand(string command)
    {
        using var workplace = new Workplace();

        var help = workplace.Run(command, "--help");

        Assert.Equal(0, help.Code);
        Assert.Contains($"Example:\n  directiveminer {command} ", help.Out.Replace("doctor\n", "doctor \n", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal("", help.Error);
    }

    [Fact]
    public void ListsTheCommandsOfTheDesign() => Assert.Superset(
        new HashSet<string> { "ingest", "extract", "search", "watch", "cites", "show", "campaigns", "targets", "graph", "chain", "findings", "export", "evaluate", "doctor" },
        CommandLine.Root(Nowhere).Subcommands.Select(command => command.Name).ToHashSet());
}
