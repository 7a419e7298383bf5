using System.CommandLine;

namespace DirectiveMiner.Cli;

/// <summary>A command whose help ends with an example.</summary>
internal sealed class ExampleCommand(string name, string description, string example) : Command(name, description)
{
    public string Example { get; } = example;

    /// <summary>What stands between the options and the example.</summary>
    public string? Details { get; set; }
}
