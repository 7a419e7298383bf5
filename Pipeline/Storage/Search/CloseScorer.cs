using System.Collections.Immutable;
using DirectiveMiner.Pipeline.Search;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>The second stage: looks at where the words stand. A document gains by its best passage, by neighbouring words and by its authority; a passage is scored for itself, and somewhat by the head of its document.</summary>
internal sealed class CloseScorer(double[] weights, bool explain)
{
    private static readonly ImmutableArray<string> ColumnNames = ["title", "number", "campaigns", "text"];

    public IndexHit Document(RankedDocument document, IEnumerable<PassageRow> passages, double authority)
    {
        var sheet = new ScoreSheet(explain);
        for (var i = 0; i < document.Places.Length; i++)
        {
            var counts = TermCounts.Of(document.Places[i]);
            for (var column = 0; column < TermCounts.Columns; column++)
            {
                if (counts[column] > 0)
                    sheet.Add(ColumnNames[column], document.Places[i].Term, weights[i] * counts.Score(document.Norm) * counts.Share(column, document.Norm));
            }
        }
        for (var i = 0; i < document.Places.Length; i++)
            sheet.Add("its own number", document.Places[i].Term, weights[i] * TermCounts.Of(document.Places[i]).OwnNumber(document.Places[i].Term));
        sheet.Add("adjacent in the title", null, RankingWeights.AdjacencyInTitle * Adjacency(PlaceRange.OfColumn(0), document.Places));
        var (best, score) = ((PassageRow?)null, 0.0);
        foreach (var passage in passages)
        {
            if (Words(passage, document.Places) is var found && found > score)
                (best, score) = (passage, found);
        }
        sheet.Add("best passage", null, RankingWeights.BestPassage * score);
        AddAuthority(sheet, authority);
        return new IndexHit(document.Id, null, sheet.Sum, sheet.Parts) { Passage = best?.Span };
    }

    /// <summary>What each term adds to every passage of the document by standing in its title, number or campaigns.</summary>
    public double[] Head(RankedDocument document) => [.. document.Places.Select((places, i) => RankingWeights.HeadOfPassage * weights[i] * TermCounts.Of(places).OfHead().Score(1))];

    public IndexHit Passage(RankedDocument document, PassageRow passage, double[] head, double authority)
    {
        var sheet = new ScoreSheet(explain);
        for (var i = 0; i < document.Places.Length; i++)
        {
            sheet.Add("text", document.Places[i].Term, RangeScore.Words(passage.Words, document.Places[i], weights[i]));
            if (!passage.Holds(document.Places[i]) && passage.IsIntroducedBy(document.Places[i]))
                sheet.Add("introduced by", document.Places[i].Term, RankingWeights.Introduction * weights[i]);
            sheet.Add("head of the document", document.Places[i].Term, head[i]);
        }
        sheet.Add("adjacent words", null, Adjacency(passage.Words, document.Places));
        AddAuthority(sheet, authority);
        return new IndexHit(document.Id, passage.Section, sheet.Sum, sheet.Parts) { Passage = passage.Span };
    }

    private static void AddAuthority(ScoreSheet sheet, double authority) => sheet.Add("authority", null, RankingWeights.Authority * Math.Log(1 + authority));

    private double Words(PassageRow passage, TermPlaces[] places)
    {
        var (score, any) = (0.0, false);
        for (var i = 0; i < places.Length; i++)
        {
            if (passage.Holds(places[i]))
                (score, any) = (score + RangeScore.Words(passage.Words, places[i], weights[i]), true);
            else if (passage.IsIntroducedBy(places[i]))
                score += RankingWeights.Introduction * weights[i];
        }
        return any ? score + Adjacency(passage.Words, places) : 0;
    }

    private double Adjacency(PlaceRange range, TermPlaces[] places)
    {
        var score = 0.0;
        for (var i = 1; i < places.Length; i++)
            score += RangeScore.Adjacency(range, places[i - 1], places[i], Math.Min(weights[i - 1], weights[i]));
        return score;
    }
}
