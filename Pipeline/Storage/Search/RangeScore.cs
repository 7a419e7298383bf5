namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>Scores a run of words as a text of its own: BM25 for its length, and more for neighbours of the query that are neighbours in it.</summary>
internal static class RangeScore
{
    /// <summary>Words of a usual passage; passages of the sample texts have 45 on the average.</summary>
    private const double UsualWords = 45;

    public static double Words(PlaceRange range, TermPlaces places, double weight)
    {
        var any = range.In(places.Any, places.Term.Size).Length;
        if (any == 0)
            return 0;
        var exact = range.In(places.Exact, places.Term.Size).Length;
        var norm = 1 - RankingWeights.LengthOfPassage + RankingWeights.LengthOfPassage * (range.End - range.First) / UsualWords;
        var occurrences = (exact + places.Term.Loose * (any - exact)) / norm;
        return weight * occurrences * (RankingWeights.Saturation + 1) / (occurrences + RankingWeights.Saturation);
    }

    /// <summary>What two terms that follow each other in the query add by following each other in the range; most where the diacritics agree.</summary>
    public static double Adjacency(PlaceRange range, TermPlaces left, TermPlaces right, double weight)
    {
        if (Follow(range.In(left.Exact, left.Term.Size), range.In(right.Exact, right.Term.Size), left.Term.Size))
            return RankingWeights.Adjacency * weight;
        return Follow(range.In(left.Any, left.Term.Size), range.In(right.Any, right.Term.Size), left.Term.Size)
            ? RankingWeights.Adjacency * weight * left.Term.Loose
            : 0;
    }

    private static bool Follow(ReadOnlySpan<long> left, ReadOnlySpan<long> right, int distance)
    {
        for (var (i, j) = (0, 0); i < left.Length && j < right.Length;)
        {
            if (left[i] + distance == right[j])
                return true;
            if (left[i] + distance < right[j])
                i++;
            else
                j++;
        }
        return false;
    }
}
