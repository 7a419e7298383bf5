using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>How rare words are in plans at large: in how many paragraphs of the repository's own corpus each stands (coverage-background.json, written by bench -- coverage-background).</summary>
public sealed class Background
{
    private readonly Dictionary<uint, int> counts = [];
    private readonly int paragraphs;

    private Background()
    {
        var file = DataFile.Load("coverage-background.json");
        paragraphs = (int)file["paragraphs"]!;
        foreach (var property in ((Newtonsoft.Json.Linq.JObject)file["words"]!).Properties())
        {
            foreach (var word in WordKey.Of(property.Name))
                counts[word.Exact] = (int)property.Value!;
        }
    }

    public static Background Default { get; } = new();

    /// <summary>The weight of a word: 0 for one in every paragraph, some 7 for one in none.</summary>
    public double Weight(uint word) => Math.Log((paragraphs + 1.0) / (counts.GetValueOrDefault(word) + 1.0));

    /// <summary>The weight of a word that is in about one paragraph of twenty; set phrases count like it.</summary>
    public static double OfPhrase { get; } = Math.Log(20);
}
