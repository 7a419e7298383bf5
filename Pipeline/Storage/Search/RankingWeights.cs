namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// What counts how much. BM25 as by Robertson and Zaragoza (2009), with fields weighed before saturation. Tuned on the questions with even ids of tests/relevance, checked on the others
/// (`dotnet run -c Release --project bench -- relevance`).
/// </summary>
internal static class RankingWeights
{
    /// <summary>How soon further occurrences cease to count.</summary>
    public const double Saturation = 1.2;

    /// <summary>How far longer texts need more occurrences: 0 not at all, 1 in proportion.</summary>
    public const double LengthOfDocument = 0.5, LengthOfPassage = 0.3;

    /// <summary>Of a place that agrees without diacritics only, where the query has some; where it has none, the bare word itself is a little better.</summary>
    public const double LooseBesideMarks = 0.1, Loose = 0.9;

    /// <summary>The document that bears the number which is asked for comes before those that cite it, however often.</summary>
    public const double OwnNumber = 4;

    /// <summary>Two neighbours of the query that are neighbours in the text too, as the two syllables of a word are.</summary>
    public const double Adjacency = 0.8;

    /// <summary>The same in a title, in multiples.</summary>
    public const double AdjacencyInTitle = 2;

    /// <summary>The best passage of a document, beside the document as a whole.</summary>
    public const double BestPassage = 1.0;

    /// <summary>What the head of its document counts for a passage.</summary>
    public const double HeadOfPassage = 0.5;

    /// <summary>A word that a passage lacks, but the passages that introduce it hold.</summary>
    public const double Introduction = 0.5;

    /// <summary>A document that the corpus rests on, for each e-fold above the mean.</summary>
    public const double Authority = 0.2;

    /// <summary>An occurrence in the title, the number, the campaigns, the body.</summary>
    public static readonly double[] Columns = [4, 8, 2, 1];
}
