using System.Runtime.CompilerServices;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>How often a term occurs in each column of a document, weighed by its diacritics; occurrences after the first <see cref="Enough"/> of a column no longer matter and are not read.</summary>
internal struct TermCounts
{
    public const int Columns = 4, Number = 1, Body = 3;

    /// <summary>At this number a word's score has come to nine tenths of what it can be.</summary>
    public const int Enough = 12;

    private Values values;

    public readonly double this[int column] => values[column];

    public static TermCounts Of(MatchedRow row, TextTerm term) => Of(
        term,
        Count(row.Of(term.Folded)),
        term.Exact < 0 ? default : Count(row.Of(term.Exact)),
        term.Number < 0 ? default : Count(row.Of(term.Number)));

    /// <summary>The same from places that were kept.</summary>
    public static TermCounts Of(TermPlaces places)
    {
        var (any, exact) = (new TermCounts(), new TermCounts());
        foreach (var place in places.Any)
            any.Add(TermPlaces.ColumnOf(place));
        foreach (var place in places.Exact)
            exact.Add(TermPlaces.ColumnOf(place));
        return Of(places.Term, any, exact, default);
    }

    /// <summary>BM25 with fields: weighed occurrences, those of the body by its length, then saturated; without the document frequency.</summary>
    public readonly double Score(double bodyNorm)
    {
        var weight = Weight(bodyNorm);
        return weight * (RankingWeights.Saturation + 1) / (weight + RankingWeights.Saturation);
    }

    /// <summary>What is added for the document's own number.</summary>
    public readonly double OwnNumber(TextTerm term) => term.IsNumber && values[Number] > 0 ? RankingWeights.OwnNumber : 0;

    /// <summary>The same counts without the body.</summary>
    public readonly TermCounts OfHead()
    {
        var head = this;
        head.values[Body] = 0;
        return head;
    }

    /// <summary>The column's part in the sum that is saturated.</summary>
    public readonly double Share(int column, double bodyNorm) => Weight(column, bodyNorm) / Weight(bodyNorm);

    private readonly double Weight(double bodyNorm) => Weight(0, 1) + Weight(1, 1) + Weight(2, 1) + Weight(Body, bodyNorm);

    private readonly double Weight(int column, double bodyNorm) => RankingWeights.Columns[column] * values[column] / (column == Body ? bodyNorm : 1);

    private static TermCounts Of(TextTerm term, TermCounts folded, TermCounts exact, TermCounts number)
    {
        var counts = new TermCounts();
        for (var column = 0; column < Columns; column++)
        {
            var any = Math.Max(folded.values[column], number.values[column]);
            counts.values[column] = term.Exact < 0 ? any : Math.Max(exact.values[column], number.values[column]) is var sure ? sure + term.Loose * Math.Max(0, any - sure) : 0;
        }
        return counts;
    }

    private static TermCounts Count(MatchedRow.Places places)
    {
        var counts = new TermCounts();
        while (places.MoveNext() && (counts.Add(places.Column) || places.Column != Body))
        {
        }
        return counts;
    }

    /// <summary>False where the column has enough.</summary>
    private bool Add(int column)
    {
        ref var count = ref values[column];
        if (count >= Enough)
            return false;
        count++;
        return true;
    }

    [InlineArray(Columns)]
    private struct Values
    {
        private double first;
    }
}
