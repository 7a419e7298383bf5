using System.Text;
using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Reading.Programs;

/// <summary>What came of one run: what the program wrote, cut off at the limit, and how it ended. ExitCode is -1 where it was stopped or never started.</summary>
public sealed record ProgramRun(OutsideProgram Program, ProgramEnd End, int ExitCode, ReadOnlyMemory<byte> Output, string Errors)
{
    private const int QuotedErrors = 300;

    public bool Succeeded => End == ProgramEnd.Succeeded;

    public string Text => Encoding.UTF8.GetString(Output.Span);

    /// <summary>Why the file at <paramref name="path"/> could not be read by this program; null where it ended well.</summary>
    public Problem? ProblemFor(string path) => End switch
    {
        ProgramEnd.Succeeded => null,
        ProgramEnd.Missing => new Problem(ProblemCode.MissingProgram, $"{path} needs {Program.Name}, which is not installed ({Program.Install})"),
        ProgramEnd.OutOfTime => new Problem(ProblemCode.ProgramFailed, $"{path}: {Program.Name} was stopped after {Program.Limits.Time.TotalSeconds:0.#} seconds"),
        ProgramEnd.TooMuchOutput => new Problem(ProblemCode.ProgramFailed, $"{path}: {Program.Name} was stopped, it wrote more than {Program.Limits.OutputBytes >> 20} MB"),
        _ => new Problem(ProblemCode.ProgramFailed, $"{path}: {Program.Name} failed (exit code {ExitCode}){(Errors.Length > 0 ? $": {FirstLine(Errors)}" : "")}"),
    };

    private static string FirstLine(string errors)
    {
        var line = errors.AsSpan().Trim();
        line = line[..Math.Min(line.Length, QuotedErrors)];
        return (line.IndexOfAny('\r', '\n') is >= 0 and var end ? line[..end] : line).ToString();
    }
}
