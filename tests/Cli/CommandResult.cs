namespace DirectiveMiner.Tests.Cli;

/// <summary>How a command ended and what it printed.</summary>
public sealed record CommandResult(int Code, string Out, string Error);
