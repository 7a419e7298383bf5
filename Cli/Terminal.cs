using Spectre.Console;

namespace DirectiveMiner.Cli;

/// <summary>What a command reads from and prints to. Width is null where the output is no terminal; progress goes to Error, and only where that is one.</summary>
public sealed record Terminal(TextWriter Out, TextWriter Error, Func<Stream> In, int? Width, bool ErrorIsTerminal)
{
    /// <summary>Wide enough for a table in a file, narrow enough to be read.</summary>
    private const int PipedWidth = 120;

    /// <summary>The console that tables and trees are drawn on: colours and bold letters on a terminal only.</summary>
    public IAnsiConsole Console()
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(Out),
            Ansi = Width is null ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = Width is null ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = Width ?? PipedWidth;
        console.Profile.Capabilities.Unicode = true;
        return console;
    }
}
