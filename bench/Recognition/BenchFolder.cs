namespace DirectiveMiner.Bench.Recognition;

/// <summary>A temporary folder of one run of a benchmark, gone with all that is in it when disposed.</summary>
internal sealed class BenchFolder : IDisposable
{
    private int count;

    public string Path { get; } = Directory.CreateTempSubdirectory("directiveminer-bench-").FullName;

    /// <summary>A folder of its own within.</summary>
    public string New() => Directory.CreateDirectory(System.IO.Path.Combine(Path, Interlocked.Increment(ref count).ToString(System.Globalization.CultureInfo.InvariantCulture))).FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
