using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Text;

namespace DirectiveMiner.Pipeline.Reading.Programs;

/// <summary>
/// A program that is not ours, run within limits: time, output, memory, and files of its own folder. Whatever it does, a run ends soon after the time is over, with every process
/// that it started gone (it gets a session of its own, which is killed as a whole; a child that left the session is found by its parent). Nothing is thrown for a program that
/// is missing or fails. Install says how to get it, for messages and for doctor. Memory, processor time and the session need util-linux (prlimit, setsid); without it the time limit and the tree hold.
/// </summary>
public sealed record OutsideProgram(string Name, string Install, ProgramLimits Limits)
{
    private const int ErrorBytes = 64 << 10;

    private static readonly TimeSpan Parting = TimeSpan.FromSeconds(5);
    private static readonly string? Prlimit = Find("prlimit");
    private static readonly string? Setsid = Find("setsid");

    /// <summary>The program's file; null where it is not on the PATH.</summary>
    public string? Location => Find(Name);

    /// <summary>Runs it in the work folder, which is also its HOME and TMPDIR, to its end. Input, if any, is what it reads from its standard input.</summary>
    public ProgramRun Run(WorkFolder folder, IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input = default, IReadOnlyDictionary<string, string>? environment = null)
    {
        ArgumentNullException.ThrowIfNull(folder);
        ArgumentNullException.ThrowIfNull(arguments);
        if (Location is not { } location)
            return new ProgramRun(this, ProgramEnd.Missing, -1, default, "");
        using var process = new Process { StartInfo = StartInfo(location, folder, arguments, environment) };
        try
        {
            process.Start();
        }
        catch (Win32Exception fault)
        {
            return new ProgramRun(this, ProgramEnd.Missing, -1, default, fault.Message);
        }
        return Follow(process, input);
    }

    private ProgramRun Follow(Process process, ReadOnlyMemory<byte> input)
    {
        using var over = new CancellationTokenSource(Limits.Time);
        using var full = CancellationTokenSource.CreateLinkedTokenSource(over.Token);
        var errors = ReadUpTo(process.StandardError.BaseStream, ErrorBytes, static () => { }, over.Token);
        var output = ReadUpTo(process.StandardOutput.BaseStream, Limits.OutputBytes, full.Cancel, full.Token);
        var feeding = Feed(process.StandardInput.BaseStream, input, full.Token);
        try
        {
            process.WaitForExitAsync(full.Token).GetAwaiter().GetResult();
            if (Setsid is not null)
                KillAll(process); // a child that it has left would hold its output open until the time is over
            Task.WhenAll(output, errors, feeding).WaitAsync(full.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            // one of the limits, told apart below
        }
        var stopped = full.IsCancellationRequested;
        if (stopped)
            KillAll(process);
        if (!process.WaitForExit(Parting))
            return new ProgramRun(this, ProgramEnd.OutOfTime, -1, default, "");
        over.Cancel();
        var (written, said) = (output.GetAwaiter().GetResult(), errors.GetAwaiter().GetResult());
        process.StandardOutput.Dispose(); // a Process leaves streams that were handed out to the garbage collector
        process.StandardError.Dispose();
        if (stopped)
            return new ProgramRun(this, written.Length > Limits.OutputBytes ? ProgramEnd.TooMuchOutput : ProgramEnd.OutOfTime, -1, default, Encoding.UTF8.GetString(said));
        return new ProgramRun(this, process.ExitCode == 0 ? ProgramEnd.Succeeded : ProgramEnd.Failed, process.ExitCode, written, Encoding.UTF8.GetString(said));
    }

    private ProcessStartInfo StartInfo(string location, WorkFolder folder, IReadOnlyList<string> arguments, IReadOnlyDictionary<string, string>? environment)
    {
        var line = new List<string>();
        if (Prlimit is not null)
        {
            line.AddRange([Prlimit, $"--as={Number(Limits.MemoryBytes)}", $"--fsize={Number(Limits.FileBytes)}", "--core=0"]);
            line.AddRange([$"--cpu={Number((long)Math.Ceiling(Limits.Time.TotalSeconds * Environment.ProcessorCount) + 1)}", "--"]);
        }
        if (Setsid is not null)
            line.Add(Setsid);
        line.AddRange([location, .. arguments]);
        var info = new ProcessStartInfo(line[0], line[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
            WorkingDirectory = folder.Path,
        };
        foreach (var name in (string[])["HOME", "TMPDIR"])
            info.Environment[name] = folder.Path;
        info.Environment["LC_ALL"] = "C.UTF-8";
        foreach (var (name, value) in environment ?? new Dictionary<string, string>())
            info.Environment[name] = value;
        return info;
    }

    private static async Task<byte[]> ReadUpTo(Stream stream, long limit, Action reached, CancellationToken cancellation)
    {
        using var held = new MemoryStream();
        var buffer = new byte[81920];
        try
        {
            for (var count = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false); count > 0; count = await stream.ReadAsync(buffer, cancellation).ConfigureAwait(false))
            {
                if (held.Length <= limit)
                    held.Write(buffer, 0, count);
                if (held.Length > limit)
                    reached();
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or IOException or ObjectDisposedException)
        {
            // what was written until then is the answer
        }
        return held.ToArray();
    }

    private static async Task Feed(Stream stream, ReadOnlyMemory<byte> input, CancellationToken cancellation)
    {
        try
        {
            await stream.WriteAsync(input, cancellation).ConfigureAwait(false);
            await stream.DisposeAsync().ConfigureAwait(false);
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            // the program did not want to read it to its end; its exit code tells whether that is a fault
        }
    }

    /// <summary>The session first, in one signal, then what else descends from the process.</summary>
    private static void KillAll(Process process)
    {
        if (Setsid is not null)
            _ = NativeSignal.Kill(-process.Id);
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // it has ended meanwhile
        }
    }

    private static string? Find(string name) => (Environment.GetEnvironmentVariable("PATH") ?? "")
        .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
        .Select(folder => Path.Combine(folder, name))
        .FirstOrDefault(File.Exists);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);
}
