using System.Globalization;

namespace DirectiveMiner.Models;

/// <summary>A document in the citation graph, in the corpus or only cited. Authority is its PageRank over basis and implements edges, 0 to 1; null where only a part of the graph was read.</summary>
public sealed record GraphNode(
    string Key,
    DocumentTypeCode? Type,
    string? Number,
    string? Issuer,
    PartialDate? Date,
    string? Title,
    AdministrativeLevel? Level,
    bool InCorpus,
    string? Path,
    double? Authority)
{
    /// <summary>That of its date; where no date is known that of its key, whose fourth part it is.</summary>
    public int? Year => Date?.Year ?? (Key.Split('/') is [_, _, _, { Length: 4 } year, ..] && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : null);
}
