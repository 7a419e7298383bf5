using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>The kinds of files that are known without being read, so that one can be named in the message about it.</summary>
public static class FileFormats
{
    private const string DataName = "file-formats";

    public static ImmutableArray<FileFormat> All { get; } = [.. DataFile.Rows<FileFormat>(DataName)];

    /// <summary>Names of files that stand beside documents and are none: read only when they are named on their own.</summary>
    public static ImmutableHashSet<string> NotDocuments { get; } =
        DataFile.Load(DataName)["notDocuments"]!.Select(name => (string)name!).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The format of the file by its extension, else by its first bytes; null where neither is known.</summary>
    public static FileFormat? Of(string path, ReadOnlySpan<byte> bytes)
    {
        var extension = Path.GetExtension(path);
        foreach (var format in All)
        {
            if (format.Extensions.Contains(extension, StringComparer.OrdinalIgnoreCase))
                return format;
        }
        foreach (var format in All)
        {
            if (format.Begins(bytes))
                return format;
        }
        return null;
    }
}
