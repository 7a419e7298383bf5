namespace DirectiveMiner.Tests.Places;

/// <summary>The working tree that these tests were built from: the folder above the test assembly that holds the solution.</summary>
public static class RepositoryFolder
{
    public static string Path { get; } = Find();

    public static string Combine(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Files below a folder of the repository, relative to it with forward slashes, in ordinal order; none if the folder is not there.</summary>
    public static IReadOnlyList<string> Files(string folder, string extension)
    {
        var root = Combine(folder);
        return !Directory.Exists(root) ? [] :
            [.. Directory.EnumerateFiles(root, "*" + extension, SearchOption.AllDirectories)
                .Select(f => System.IO.Path.GetRelativePath(root, f).Replace('\\', '/'))
                .Where(f => f.EndsWith(extension, StringComparison.Ordinal))
                .Order(StringComparer.Ordinal)];
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "DirectiveMiner.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException($"no DirectiveMiner.sln above {AppContext.BaseDirectory}");
    }
}
