using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;
using Xunit;

namespace DirectiveMiner.Tests.Places;

/// <summary>
/// The documents and annotations that lie beside the repository (../shared, or the folder that DIRECTIVEMINER_SHARED names). A test that needs them
/// is skipped, with the reason, where they are missing; with CI=true it fails instead, so that a run cannot pass by having nothing to look at.
/// </summary>
public static class SharedFolder
{
    private static readonly string Root =
        Environment.GetEnvironmentVariable("DIRECTIVEMINER_SHARED") is { Length: > 0 } named ? named : System.IO.Path.GetFullPath(RepositoryFolder.Combine("..", "shared"));

    /// <summary>The folder at this place below the shared folder; skips (or fails) the calling test where it is not there.</summary>
    public static string Require(params string[] parts)
    {
        var path = System.IO.Path.Combine([Root, .. parts]);
        if (Directory.Exists(path) || File.Exists(path))
            return path;
        var reason = $"{path} is not there; DIRECTIVEMINER_SHARED may name another folder";
        if (MustNotSkip)
            Assert.Fail(reason);
        Skip.If(true, reason);
        return path;
    }

    /// <summary>CI=true: what is missing fails.</summary>
    public static bool MustNotSkip => Environment.GetEnvironmentVariable("CI") == "true";

    /// <summary>Every text and Markdown file of a folder below the shared documents, in ordinal order.</summary>
    public static IReadOnlyList<string> Texts(string folder)
    {
        var path = Require("documents", folder);
        return [.. Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories)
            .Where(f => System.IO.Path.GetExtension(f) is ".txt" or ".md")
            .Order(StringComparer.Ordinal)];
    }

    /// <summary>The file as the product reads it.</summary>
    public static SourceText Read(string path) => new PlainTextReader().Read(path, "text/plain", File.ReadAllBytes(path));

    /// <summary>A text that is in no file.</summary>
    public static SourceText Compose(string text, string path = "composed.txt") =>
        new(new Source(path, "", "text/plain", System.Text.Encoding.UTF8.GetByteCount(text), 1, "utf-8"), text, [0], []);
}
