using System.Collections.Frozen;

namespace DirectiveMiner.Web;

/// <summary>The page's files, carried in the assembly; nothing is read from the disk. Where the page could not be built, the reason.</summary>
internal static class PageFiles
{
    private const string Prefix = "page/", Reason = "missing.txt";

    private static readonly FrozenDictionary<string, byte[]> Files = typeof(PageFiles).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)).ToFrozenDictionary(name => name[Prefix.Length..], Read);

    /// <summary>Why there is no page; null where there is one.</summary>
    public static string? Missing => Files.ContainsKey("index.html") ? null
        : Files.TryGetValue(Reason, out var told) ? System.Text.Encoding.UTF8.GetString(told).Trim() : "the program was built without it";

    /// <summary>The file of this name with its media type; null where the page has no such file.</summary>
    public static (byte[] Content, string MediaType)? Find(string name) => Files.TryGetValue(name, out var content) && MediaType(name) is { } type ? (content, type) : null;

    private static string? MediaType(string name) => Path.GetExtension(name) switch
    {
        ".html" => "text/html; charset=utf-8",
        ".js" => "text/javascript; charset=utf-8",
        ".css" => "text/css; charset=utf-8",
        ".svg" => "image/svg+xml",
        ".txt" when name != Reason => "text/plain; charset=utf-8",
        _ => null,
    };

    private static byte[] Read(string name)
    {
        using var stream = typeof(PageFiles).Assembly.GetManifestResourceStream(name)!;
        var content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }
}
