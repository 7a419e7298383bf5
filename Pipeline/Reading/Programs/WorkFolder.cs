namespace DirectiveMiner.Pipeline.Reading.Programs;

/// <summary>A temporary folder of one run's own, gone with all that is in it when disposed.</summary>
public sealed class WorkFolder : IDisposable
{
    /// <summary>What every folder's name begins with.</summary>
    public const string Prefix = "directiveminer-";

    public string Path { get; } = Directory.CreateTempSubdirectory(Prefix).FullName;

    /// <summary>A file in the folder with these contents; the name is ours, never a name out of an archive.</summary>
    public string Write(string name, ReadOnlySpan<byte> bytes)
    {
        var path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
