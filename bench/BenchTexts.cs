using System.Text;

namespace DirectiveMiner.Bench;

/// <summary>The files that a run measures with, held in memory so that no disk is measured.</summary>
public sealed record BenchTexts(string Folder, IReadOnlyList<BenchFile> Files)
{
    public long Bytes { get; } = Files.Sum(f => (long)f.Bytes.Length);

    public double Megabytes => Bytes / 1e6;

    /// <summary>Text and Markdown files below the folder; a small folder is repeated until it holds 2 MB.</summary>
    public static BenchTexts Load(string? folder)
    {
        folder ??= Directory.Exists(InRepository("..", "shared", "documents", "unlabelled")) ? InRepository("..", "shared", "documents", "unlabelled")
            : Environment.GetEnvironmentVariable("DIRECTIVEMINER_SHARED") is { Length: > 0 } shared ? Path.Combine(shared, "documents", "unlabelled")
            : InRepository("corpus");
        var once = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(f => Path.GetExtension(f) is ".txt" or ".md").Order(StringComparer.Ordinal)
            .Select(f => new BenchFile(f, File.ReadAllBytes(f))).ToList();
        if (once.Count == 0)
            throw new InvalidOperationException($"no .txt or .md file in {folder}");
        var files = new List<BenchFile>(once);
        while (files.Sum(f => (long)f.Bytes.Length) < 2_000_000)
            files.AddRange(once);
        return new BenchTexts(folder, files);
    }

    /// <summary>A folder of what lies beside the repository (../shared, or the folder that DIRECTIVEMINER_SHARED names).</summary>
    public static string Shared(params string[] parts) =>
        Path.Combine([Environment.GetEnvironmentVariable("DIRECTIVEMINER_SHARED") is { Length: > 0 } shared ? shared : InRepository("..", "shared"), .. parts]);

    /// <summary>One text of at least this many bytes of UTF-8: all files one after the other, again and again, cut at a line's end.</summary>
    public string Joined(int bytes)
    {
        var text = new StringBuilder();
        var size = 0L;
        for (var i = 0; size < bytes; i = (i + 1) % Files.Count)
        {
            foreach (var line in Files[i].Text.Split('\n'))
            {
                text.Append(line).Append('\n');
                size += Encoding.UTF8.GetByteCount(line) + 1;
                if (size >= bytes)
                    break;
            }
        }
        return text.ToString();
    }

    public static string InRepository(params string[] parts)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "DirectiveMiner.sln")))
            folder = folder.Parent ?? throw new InvalidOperationException("not inside the repository");
        return Path.GetFullPath(Path.Combine([folder.FullName, .. parts]));
    }
}
