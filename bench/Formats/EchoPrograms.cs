namespace DirectiveMiner.Bench.Formats;

/// <summary>
/// Stand-ins for outside programs, first on the PATH while they are there: they answer with what the file holds behind its mark, so that damaged answers reach their readers without the cost of the programs.
/// For measurements alone: the PATH is the whole process's.
/// </summary>
internal sealed class EchoPrograms : IDisposable
{
    private const string Path = "PATH";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("directiveminer-echo-");
    private readonly string? before = Environment.GetEnvironmentVariable(Path);

    private EchoPrograms(params (string Name, string Script)[] programs)
    {
        foreach (var (name, script) in programs)
        {
            var file = System.IO.Path.Combine(folder.FullName, name);
            File.WriteAllText(file, "#!/bin/sh\n" + script + "\n");
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        }
        Environment.SetEnvironmentVariable(Path, folder.FullName + System.IO.Path.PathSeparator + before);
    }

    /// <summary>Character recognition alone.</summary>
    public static EchoPrograms Recognition() => new(("tesseract", "tail -c +9 \"$1\""));

    /// <summary>Everything that reads a PDF of two pages.</summary>
    public static EchoPrograms Pdf() => new(
        ("pdfinfo", "echo 'Pages: 2'"), ("pdftotext", "tail -n +2 document.pdf"), ("pdfimages", "tail -n +2 document.pdf"), ("pdftoppm", "exit 1"), ("tesseract", "exit 1"));

    /// <summary>Files that look older than they are.</summary>
    public static EchoPrograms Conversion() => new(("soffice", "exit 1"));

    public void Dispose()
    {
        Environment.SetEnvironmentVariable(Path, before);
        folder.Delete(recursive: true);
    }
}
