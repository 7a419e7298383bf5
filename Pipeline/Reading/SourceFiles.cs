using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>
/// The files that a list of files and folders stands for, each once, in a fixed order: the list's own, and by name (ordinal) within a folder. Paths are kept as given.
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
            else if (seen.Add(Path.GetFullPath(path)))
                found.Add(path);
        }
        return new SourceFiles(found.ToImmutable(), leftOut);

        void Walk(string root)
        {
            var folders = new Stack<string>([root]);
            while (folders.TryPop(out var folder))
            {
                foreach (var file in Directory.EnumerateFiles(folder, "*", Entries).Order(StringComparer.Ordinal))
                {
                    if (!FileReader.Knows(file) || FileFormats.NotDocuments.Contains(Path.GetFileName(file)))
                        leftOut++;
                    else if (seen.Add(Path.GetFullPath(file)))
                        found.Add(file);
                }
                foreach (var inner in Directory.EnumerateDirectories(folder, "*", Entries).OrderDescending(StringComparer.Ordinal))
                {
                    if (new DirectoryInfo(inner).LinkTarget is null)
                        folders.Push(inner);
                }
            }
        }
    }

    private static EnumerationOptions Entries { get; } = new() { AttributesToSkip = FileAttributes.Hidden | FileAttributes.System, IgnoreInaccessible = true };
}
