using System.CommandLine;

namespace DirectiveMiner.Cli;

/// <summary>A command whose help ends with an example.</summary>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;
}
