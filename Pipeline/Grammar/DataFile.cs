using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>Opens the knowledge files that are built into this assembly (Grammar/data/*.json).</summary>
public static class DataFile
{
    /// <summary>Reads the file as a JSON object; throws if it is not there, which is a fault of the build.</summary>
    public static JObject Load(string name)
    {
        using var reader = new JsonTextReader(new StreamReader(Open(name))) { DateParseHandling = DateParseHandling.None };
        return JObject.Load(reader);
    }

    /// <summary>The rows of the file, each as a <typeparamref name="TRow"/>.</summary>
    public static IReadOnlyList<TRow> Rows<TRow>(string name) =>
        Load(name)["rows"]!.ToObject<List<TRow>>() ?? throw new InvalidOperationException($"{name} has no rows");

    /// <summary>The names of all data files.</summary>
    public static IReadOnlyList<string> Names { get; } =
        [.. typeof(DataFile).Assembly.GetManifestResourceNames().Where(n => n.EndsWith(".json", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>The lines of a file that is no JSON.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var reader = new StreamReader(Open(name));
        while (reader.ReadLine() is { } line)
            yield return line;
    }

    internal static Stream Open(string name) =>
        typeof(DataFile).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"data file {name} is missing from the build");
}
