using System.Text;
using DirectiveMiner.Cli;

const int BrokenPipe = 32;

// UTF-8 without a mark whatever the locale; buffered, since extract prints megabytes.
using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(false), 64 << 10) { NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError(), new UTF8Encoding(false)) { NewLine = "\n", AutoFlush = true };
try
{
    var terminal = new Terminal(output, error, Console.OpenStandardInput, Console.IsOutputRedirected ? null : Console.WindowWidth, !Console.IsErrorRedirected);
    var code = CommandLine.Run(args, terminal);
    output.Flush();
    return code;
}
catch (IOException closed) when ((closed.HResult & 0xFFFF) == BrokenPipe)
{
    // Whoever read our output has seen enough (… | head).
    return ExitCode.Success;
}
