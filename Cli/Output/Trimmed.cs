using Spectre.Console;
using Spectre.Console.Rendering;

namespace DirectiveMiner.Cli.Output;

/// <summary>Prints tables and trees; without the spaces at the ends of lines where the output is a file.</summary>
internal static class Trimmed
{
    public static void Write(Terminal terminal, IRenderable drawing)
    {
        if (terminal.Width is not null)
        {
            terminal.Console().Write(drawing);
            return;
        }
        using var held = new StringWriter();
        (terminal with { Out = held }).Console().Write(drawing);
        foreach (var line in held.ToString().TrimEnd().Split('\n'))
            terminal.Out.WriteLine(line.TrimEnd());
    }
}
