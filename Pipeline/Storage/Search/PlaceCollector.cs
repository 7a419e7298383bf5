using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Keeps where terms stand in certain documents.</summary>
internal sealed class PlaceCollector(ImmutableArray<TextTerm> terms, IReadOnlySet<long> documents) : IMatchSink
{
    public Dictionary<long, TermPlaces[]> Places { get; } = [];

    public bool Take(MatchedRow row)
    {
        if (!documents.Contains(row.Id))
            return false;
        var places = new TermPlaces[terms.Length];
        for (var i = 0; i < terms.Length; i++)
            places[i] = TermPlaces.Of(row, terms[i]);
        Places.Add(row.Id, places);
        return Places.Count == documents.Count;
    }
}
