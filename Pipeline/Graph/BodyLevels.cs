using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Export;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Graph;

/// <summary>The levels of bodies that no rule of the grammar reads, by the first words of their names (body-levels.json), so that fewer nodes stay without one.</summary>
public static class BodyLevels
{
    private static readonly (string Start, AdministrativeLevel Level)[] Starts =
    [
        .. DataFile.Rows<BodyLevelRow>("body-levels.json")
            .SelectMany(row => row.Variations.Select(words => (Letters.Strip(words), MinedDocumentJson.Parse<AdministrativeLevel>(row.Level)!.Value))).OrderByDescending(pair => pair.Item1.Length),
    ];

    /// <summary>The level of the body, by the longest beginning that is known; null where none is.</summary>
    public static AdministrativeLevel? Of(string? name)
    {
        if (name is null)
            return null;
        var words = Letters.Strip(name);
        foreach (var (start, level) in Starts)
        {
            if (words.StartsWith(start, StringComparison.Ordinal) && (words.Length == start.Length || words[start.Length] == ' '))
                return level;
        }
        return null;
    }

    private sealed record BodyLevelRow(string Code, string Level, IReadOnlyList<string> Variations, IReadOnlyList<string> Examples, string Source);
}
