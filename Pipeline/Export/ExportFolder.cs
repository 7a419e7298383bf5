using System.Text;

namespace DirectiveMiner.Pipeline.Export;

/// <summary>A folder that an export is written to. A file takes its name only when it is whole.</summary>
public sealed class ExportFolder(string path)
{
    /// <summary>Writes a file, named with forward slashes below the folder; folders are made where there are none. Returns its path.</summary>
    public string Write(string name, Action<TextWriter> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        var file = Path.Combine([path, .. name.Split('/')]);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var unfinished = file + ".part";
        using (var output = new StreamWriter(unfinished, append: false, new UTF8Encoding(false), 64 << 10) { NewLine = "\n" })
            write(output);
        File.Move(unfinished, file, overwrite: true);
        return file;
    }
}
