using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;

namespace DirectiveMiner.Bench.Serve;

/// <summary>An ingest of further plans into the served store, running beside it until it is stopped; each run takes other plans.</summary>
public sealed class LateIngest : IDisposable
{
    private readonly Process process;

    private LateIngest(Process process) => this.process = process;

    /// <summary>It has not come to its end yet.</summary>
    public bool IsRunning => !process.HasExited;

    public static LateIngest Start(ServedStore store, int plans)
    {
        ArgumentNullException.ThrowIfNull(store);
        var run = 0;
        string Name() => string.Create(CultureInfo.InvariantCulture, $"late{run}");
        while (Directory.Exists(store.Beside(Name())))
            run++;
        store.WriteTexts(Name(), store.Documents + (run * plans), plans);
        return new LateIngest(Process.Start(new ProcessStartInfo("dotnet", store.Ingest(Name())) { UseShellExecute = false, RedirectStandardOutput = true }) ?? throw new Win32Exception("the ingest did not start"));
    }

    /// <summary>Stops it at once: what was written stays, document by document.</summary>
    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}
