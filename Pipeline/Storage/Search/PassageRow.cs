using DirectiveMiner.Models;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A passage as stored, with the range of its words in the body and the passage that introduces it.</summary>
internal sealed record PassageRow(int? Section, TextSpan Span, PlaceRange Words, PassageRow? Parent)
{
    public bool Holds(TermPlaces places) => !Words.In(places.Any, places.Term.Size).IsEmpty;

    /// <summary>The word stands in one of the passages that introduce this one.</summary>
    public bool IsIntroducedBy(TermPlaces places)
    {
        for (var above = Parent; above is not null; above = above.Parent)
        {
            if (above.Holds(places))
                return true;
        }
        return false;
    }

    /// <summary>The word stands in the passage, in what introduces it or in the head of the document.</summary>
    public bool HoldsInContext(TermPlaces places) => places.IsInHead || Holds(places) || IsIntroducedBy(places);
}
