namespace DirectiveMiner.Bench.Formats;

/// <summary>The shared files of documents/legacy: Office files of the years around 2000.</summary>
internal static class SharedFiles
{
    /// <summary>Those with this extension, in ordinal order; none where the shared folder is not there.</summary>
    public static IReadOnlyList<string> Old(string extension)
    {
        var folder = BenchTexts.Shared("documents", "legacy");
        return Directory.Exists(folder) ? [.. Directory.EnumerateFiles(folder, "*." + extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
    }
}
