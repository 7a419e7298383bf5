using System.CommandLine;

namespace DirectiveMiner.Cli.Commands;

/// <summary>One command: its arguments and options, and what it does with them.</summary>
internal interface ICommand
{
    Command Build(CommonOptions common, Terminal terminal);
}
