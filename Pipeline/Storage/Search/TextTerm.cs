using DirectiveMiner.Pipeline.Search.Query;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// Words of a query as an FTS5 expression holds them: the numbers of the phrases for their folded form, and for their exact form and the one form of a number where there is one (else negative).
/// Loose is what a place counts that agrees without diacritics only. A bonus stands for no word of its own: it is the number that several words may make together.
/// </summary>
internal sealed record TextTerm(WordsNode Node, string Expression, int Folded, int Exact, int Number, double Loose, bool IsBonus = false)
{
    /// <summary>Words that the term takes up.</summary>
    public int Size => Node.Words.Length;

    /// <summary>The term may be the number of a document.</summary>
    public bool IsNumber => IsBonus || Number >= 0;

    /// <summary>As it is shown in explanations.</summary>
    public string Text => string.Join(' ', Node.Words.Select(word => word.Folded)) + (Node.IsPrefix ? "*" : "");
}
