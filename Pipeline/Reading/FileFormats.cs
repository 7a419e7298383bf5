using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Reading;

/// <summary>The kinds of files that are known, so that each can be told from the others and be named in a message.</summary>
public static class FileFormats
{
    private const string DataName = "file-formats";

    /// <summary>In the order in which they are tried: a format that is a special case of another stands before it.</summary>
    public static ImmutableArray<FileFormat> All { get; } = [.. DataFile.Rows<FileFormat>(DataName)];

    public static FileFormat PlainText { get; } = Of("text/plain");

    public static FileFormat Of(string mediaType) => All.First(format => format.MediaType == mediaType);

    /// <summary>What a zip file with entries of these names is: a document in parts, or an archive.</summary>
    public static FileFormat OfZip(IEnumerable<string> names)
    {
        var all = names.ToList();
        return All.FirstOrDefault(format => format.Container == "zip" && all.Exists(name => format.Parts.Any(part => name.StartsWith(part, StringComparison.Ordinal)))) ?? Of("application/zip");
    }

    /// <summary>Some format has files with this name's extension.</summary>
    public static bool AnyIsNamed(string path) => All.Any(format => format.IsNamed(path));

    /// <summary>Names of files that stand beside documents and are none: read only when they are named on their own.</summary>
    public static ImmutableHashSet<string> NotDocuments { get; } =
        DataFile.Load(DataName)["notDocuments"]!.Select(name => (string)name!).ToImmutableHashSet(StringComparer.OrdinalIgnoreCase);
}
