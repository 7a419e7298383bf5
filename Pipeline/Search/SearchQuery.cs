using System.Collections.Immutable;

namespace DirectiveMiner.Pipeline.Search;

/// <summary>What a user searches for: words, all of which are to occur, and “phrases”. Every text is a query; one without letters and digits has no terms.</summary>
public sealed record SearchQuery(ImmutableArray<QueryTerm> Terms)
{
    /// <summary>Terms beyond these are dropped: nobody reads a longer query, and the index limits how deep one may be.</summary>
    public const int MostTerms = 32;

    private const string Quotes = "\"“”„«»";

    public static SearchQuery Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var terms = ImmutableArray.CreateBuilder<QueryTerm>();
        var quoted = false;
        foreach (var part in query.Split(Quotes.ToCharArray()))
        {
            if (quoted)
                AddTerm(part);
            else
                Array.ForEach(part.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries), AddTerm);
            quoted = !quoted;
        }
        return new SearchQuery([.. terms.Take(MostTerms)]);

        void AddTerm(string text)
        {
            if (WordReader.All(text) is { Count: > 0 } words)
                terms.Add(new QueryTerm([.. words]));
        }
    }
}
