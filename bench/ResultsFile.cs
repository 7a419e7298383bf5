namespace DirectiveMiner.Bench;

/// <summary>bench/RESULTS.md: a part for each group of benchmarks, under a heading of the first rank. A run rewrites its own part only.</summary>
public static class ResultsFile
{
    public static void Write(string part)
    {
        ArgumentNullException.ThrowIfNull(part);
        var path = BenchTexts.InRepository("bench", "RESULTS.md");
        var parts = Parts(File.Exists(path) ? File.ReadAllText(path) : "");
        var heading = part[..part.IndexOf('\n', StringComparison.Ordinal)];
        var at = parts.FindIndex(known => known.StartsWith(heading + "\n", StringComparison.Ordinal));
        if (at < 0)
            parts.Add(part);
        else
            parts[at] = part;
        File.WriteAllText(path, string.Join('\n', parts.Select(each => each.TrimEnd('\n') + "\n")));
    }

    private static List<string> Parts(string text)
    {
        var parts = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith("# ", StringComparison.Ordinal) || parts.Count == 0)
                parts.Add("");
            parts[^1] += line + "\n";
        }
        parts.RemoveAll(string.IsNullOrWhiteSpace);
        return parts;
    }
}
