using System.Diagnostics;
using System.Text;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading.Programs;
using Xunit;

namespace DirectiveMiner.Tests.Reading;

/// <summary>Programs within limits, tried with the shell.</summary>
public sealed class OutsideProgramRun : IDisposable
{
    private readonly WorkFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void HandsOverWhatTheProgramWrites()
    {
        var run = Shell("cat; echo said >&2", TimeSpan.FromSeconds(20), input: "tỉnh");
        Assert.Equal((ProgramEnd.Succeeded, "tỉnh", "said\n"), (run.End, run.Text, run.Errors));
        Assert.Null(run.ProblemFor("a.pdf"));
    }

    [Fact]
    public void NamesTheFileAndTheExitCodeOfAFailure()
    {
        var run = Shell("echo broken xref >&2; exit 3", TimeSpan.FromSeconds(20));
        Assert.Equal(new Problem(ProblemCode.ProgramFailed, "a.pdf: sh failed (exit code 3): broken xref"), run.ProblemFor("a.pdf"));
    }

    [Fact]
    public void SaysHowToInstallAMissingProgram()
    {
        var run = new OutsideProgram("no-such-program", "apt-get install it", ProgramLimits.Default).Run(folder, []);
        Assert.Equal(new Problem(ProblemCode.MissingProgram, "a.pdf needs no-such-program, which is not installed (apt-get install it)"), run.ProblemFor("a.pdf"));
    }

    [Fact]
    public void EndsWithEveryProcessGoneWhenTheTimeIsOver()
    {
        var watch = Stopwatch.StartNew();
        var run = Shell("(sleep 987) & echo $!; sleep 987", TimeSpan.FromSeconds(1));
        Assert.Equal(ProgramEnd.OutOfTime, run.End);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"took {watch.Elapsed}");
        Assert.Empty(Processes("sleep 987"));
    }

    [Fact]
    public void LeavesNoChildBehindAProgramThatEnds()
    {
        Assert.Equal(ProgramEnd.Succeeded, Shell("sleep 986 >/dev/null 2>&1 & exit 0", TimeSpan.FromSeconds(20)).End);
        Assert.Empty(Processes("sleep 986"));
    }

    [Fact]
    public void StopsAnEndlessOutput()
    {
        var run = Shell("while :; do echo 0123456789012345678901234567890123456789; done", TimeSpan.FromSeconds(30));
        Assert.Equal(ProgramEnd.TooMuchOutput, run.End);
        Assert.True(run.Output.Length <= 1 << 20);
    }

    [SkippableFact]
    public void IsEndedWhenItEatsMoreMemoryThanItMay()
    {
        Skip.If(!File.Exists("/usr/bin/prlimit"), "prlimit is not there: apt-get install util-linux");
        var run = Shell("head -c 3000000000 /dev/zero | tail", TimeSpan.FromSeconds(120));
        Assert.Equal((ProgramEnd.Failed, 0), (run.End, run.Output.Length));
        Assert.Contains("a.pdf: sh failed", run.ProblemFor("a.pdf")!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void DoesNotLetAFileGrowPastItsLimit()
    {
        Shell("while :; do echo 0123456789012345678901234567890123456789; done > big", TimeSpan.FromSeconds(20));
        Assert.InRange(new FileInfo(Path.Combine(folder.Path, "big")).Length, 1, 1 << 20);
    }

    [Fact]
    public void WorksInAFolderOfItsOwnThatIsGoneAfterwards()
    {
        string path;
        using (var own = new WorkFolder())
        {
            path = own.Path;
            Assert.Equal($"{path}\n{path}\n", new OutsideProgram("sh", "", ProgramLimits.Default).Run(own, ["-c", "touch left; pwd; echo $HOME"]).Text);
        }
        Assert.False(Directory.Exists(path));
    }

    private ProgramRun Shell(string script, TimeSpan time, string input = "") =>
        new OutsideProgram("sh", "it is everywhere", new ProgramLimits(time, 1 << 20, 1L << 30, 1 << 20)).Run(folder, ["-c", script], Encoding.UTF8.GetBytes(input));

    /// <summary>The processes of this machine with this command line; a killed one may take a moment to go.</summary>
    private static List<string> Processes(string commandLine)
    {
        var watch = Stopwatch.StartNew();
        while (true)
        {
            var found = Directory.EnumerateDirectories("/proc").Where(process => CommandLineOf(process) == commandLine).ToList();
            if (found.Count == 0 || watch.Elapsed > TimeSpan.FromSeconds(5))
                return found;
            Thread.Yield();
        }
    }

    private static string CommandLineOf(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline")).Replace('\0', ' ').Trim();
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return "";
        }
    }
}
