using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>Which documents of each type have been cited up to a place in the text: how many different ones, and the last mention.</summary>
public sealed class CitedSoFar
{
    private readonly Dictionary<DocumentTypeCode, (HashSet<string> Keys, int Last)> byType = [];

    public void Add(Citation citation, int index)
    {
        ArgumentNullException.ThrowIfNull(citation);
        if (citation.Type is not { } type)
            return;
        var keys = byType.TryGetValue(type, out var known) ? known.Keys : new HashSet<string>(StringComparer.Ordinal);
        keys.Add(citation.Number?.Folded ?? citation.Name ?? "");
        byType[type] = (keys, index);
    }

    public (int Count, int Last) Of(DocumentTypeCode type) => byType.TryGetValue(type, out var known) ? (known.Keys.Count, known.Last) : (0, -1);
}
