namespace DirectiveMiner.Bench.Formats;

/// <summary>A temporary folder for everything that a measurement runs, and what is left of it afterwards: files, processes that work in it, open files of this process.</summary>
internal sealed class LeftBehind : IDisposable
{
    private const string TemporaryFolder = "TMPDIR";

    private readonly string? before = Environment.GetEnvironmentVariable(TemporaryFolder);
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("directiveminer-bench-");

    public LeftBehind() => Environment.SetEnvironmentVariable(TemporaryFolder, folder.FullName);

    public int Files => folder.GetFileSystemInfos("*", SearchOption.AllDirectories).Length;

    /// <summary>Processes whose working folder is, or was, in the folder.</summary>
    public int Processes => Directory.EnumerateDirectories("/proc").Count(process => int.TryParse(Path.GetFileName(process), out _) && WorksHere(process));

    /// <summary>Pipes, and files of the folder; the runtime opens others for itself.</summary>
    public int OpenFiles => Directory.EnumerateFileSystemEntries("/proc/self/fd").Count(file => Target(file) is { } target && (target.StartsWith("pipe:", StringComparison.Ordinal) || target.StartsWith(folder.FullName, StringComparison.Ordinal)));

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(TemporaryFolder, before);
        folder.Delete(recursive: true);
    }

    private bool WorksHere(string process) => Target(Path.Combine(process, "cwd"))?.StartsWith(folder.FullName, StringComparison.Ordinal) == true;

    /// <summary>Where a link of /proc leads; null where it is gone meanwhile, or another user's.</summary>
    private static string? Target(string link)
    {
        try
        {
            return new FileInfo(link).LinkTarget;
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
