namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>Tells by a word's id what it can be in a citation: one array access, so that readers may ask it of every token that they look at.</summary>
public sealed class CitationWords
{
    private readonly CitationWord[] byWord;

    public CitationWords(IReadOnlyList<CitationWordRow> rows, Vocabulary vocabulary)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(vocabulary);
        var pairs = rows.SelectMany(row => row.Variations.Select(word => (vocabulary.Add(word).Word, Part: PartOf(row.Code)))).ToList();
        byWord = new CitationWord[pairs.Max(p => p.Word) + 1];
        foreach (var (word, part) in pairs)
            byWord[word] |= part;
    }

    public CitationWord Of(in Token token) =>
        token.Kind == TokenKind.Word && (uint)token.Word < (uint)byWord.Length ? byWord[token.Word] : CitationWord.None;

    public bool Is(in Token token, CitationWord part) => (Of(token) & part) != 0;

    private static CitationWord PartOf(string code) => Enum.Parse<CitationWord>(code.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
