using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace DirectiveMiner.Cli;

/// <summary>The usual help, followed by the command's example.</summary>
internal sealed class HelpWithExample(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        var code = usual.Invoke(parseResult);
        if (parseResult.CommandResult.Command is ExampleCommand command)
            parseResult.InvocationConfiguration.Output.WriteLine($"{(command.Details is { } details ? $"{details}\n" : "")}Example:\n  {command.Example}\n");
        return code;
    }
}
