using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// The files that a list of files and folders stands for, each once, in a fixed order: the list's own, and by name (ordinal) within a folder. Paths are kept as given; an archive or message stands for the files in it ("archive.zip!/plan.docx").
/// Within folders, hidden entries, links to folders, read-me files and files of kinds that nobody takes for documents are left out; <see cref="LeftOut"/> counts the files.
/// </summary>
public sealed record SourceFiles(ImmutableArray<string> Paths, int LeftOut)
{
    public static SourceFiles Find(IEnumerable<string> paths, FileReader reader)
    {
        ArgumentNullException.ThrowIfNull(paths);
        ArgumentNullException.ThrowIfNull(reader);
        var found = ImmutableArray.CreateBuilder<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var leftOut = 0;
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                Walk(path);
            else
                Add(path);
        }
        return new SourceFiles(found.ToImmutable(), leftOut);

        void Add(string path)
        {
            if (!seen.Add(Path.GetFullPath(path)))
                return;
            foreach (var file in reader.FilesIn(path))
            {
                if (file == path || IsDocument(file))
                    found.Add(file);
                else
                    leftOut++;
            }
        }

        void Walk(string root)
        {
            var folders = new Stack<string>([root]);
            while (folders.TryPop(out var folder))
            {
                foreach (var file in Directory.EnumerateFiles(folder, "*", Entries).Order(StringComparer.Ordinal))
                {
                    if (!IsDocument(file))
                        leftOut++;
                    else
                        Add(file);
                }
                foreach (var inner in Directory.EnumerateDirectories(folder, "*", Entries).OrderDescending(StringComparer.Ordinal))
                {
                    if (new DirectoryInfo(inner).LinkTarget is null)
                        folders.Push(inner);
                }
            }
        }
    }

    private static bool IsDocument(string path) => FileReader.Knows(path) && !FileFormats.NotDocuments.Contains(Path.GetFileName(path));

    private static EnumerationOptions Entries { get; } = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true };
}
