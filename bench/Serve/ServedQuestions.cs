using System.Globalization;
using DirectiveMiner.Pipeline.Storage;

namespace DirectiveMiner.Bench.Serve;

/// <summary>What users ask of a store of generated plans: addresses of each kind, drawn from a fixed seed.</summary>
public sealed class ServedQuestions(string store, ZipfWords words)
{
    private const int Questions = 2_000;

    private readonly string[] keys = Keys(store);

    /// <summary>Words common and rare, numbers, phrases, fields; what the page asks for, facets included.</summary>
    public IReadOnlyList<string> Searches() => Drawn(random => $"/api/search?facets=true&q={Uri.EscapeDataString(Query(random))}");

    public IReadOnlyList<string> Passages() => Drawn(random => $"/api/search?passages=true&q={Uri.EscapeDataString($"{Middle(random)} {Middle(random)}")}");

    public IReadOnlyList<string> Documents() => Drawn(random => $"/api/document?doc={Key(random)}");

    public IReadOnlyList<string> Texts() => Drawn(random => $"/api/document/text?doc={Key(random)}");

    public IReadOnlyList<string> Graphs() => Drawn(random => $"/api/graph?doc={Key(random)}");

    public static IReadOnlyList<string> Overview => ["/api/aggregates"];

    private static string[] Keys(string path)
    {
        using var opened = StoreFile.OpenToRead(path);
        return [.. new DocumentQueries(opened).All().Select(document => document.Key)];
    }

    private static List<string> Drawn(Func<Random, string> address)
    {
        var random = new Random(1);
        return [.. Enumerable.Range(0, Questions).Select(_ => address(random))];
    }

    private string Query(Random random) => random.Next(6) switch
    {
        0 => words[random.Next(20)],
        1 => $"{words[random.Next(100)]} {Middle(random)}",
        2 => Middle(random),
        3 => string.Create(CultureInfo.InvariantCulture, $"{1 + random.Next(499)}/KH-UBND"),
        4 => $"\"{Middle(random)}\"",
        _ => string.Create(CultureInfo.InvariantCulture, $"{Middle(random)} type:KH year:{2016 + random.Next(10)}"),
    };

    private string Middle(Random random) => words[50 + random.Next(2000)];

    private string Key(Random random) => Uri.EscapeDataString(keys[random.Next(keys.Length)]);
}
