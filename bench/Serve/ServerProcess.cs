using System.ComponentModel;
using System.Diagnostics;

namespace DirectiveMiner.Bench.Serve;

/// <summary>The serve command in a process of its own, on a free port. Stopped at the end.</summary>
public sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    /// <summary>Of all its threads, so far.</summary>
    public double ProcessorSeconds
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime.TotalSeconds;
        }
    }

    public long PeakBytes => Memory.PeakOf(process.Id);

    /// <summary>Starts it and waits until it listens.</summary>
    public static ServerProcess Start(string store)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", [ServedStore.Program, "serve", "--store", store, "--urls", "http://127.0.0.1:0"]) { RedirectStandardOutput = true, UseShellExecute = false })
            ?? throw new Win32Exception("the server did not start");
        var address = process.StandardOutput.ReadLine() ?? throw new InvalidOperationException("the server ended before it listened");
        return new ServerProcess(process, new Uri(address));
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
