namespace DirectiveMiner.Pipeline.Grammar;

/// <summary>All knowledge tables, loaded once: immutable after that and safe for any number of threads.</summary>
public sealed class MiningGrammar
{
    public static MiningGrammar Default { get; } = new();

    private MiningGrammar()
    {
        Phrases = new PhraseTable(Vocabulary);
        DocumentTypes = Load<DocumentTypeRow>(PhraseCategory.DocumentType, "document-types.json");
    }

    public Vocabulary Vocabulary { get; } = new();

    public PhraseTable Phrases { get; }

    public IReadOnlyList<DocumentTypeRow> DocumentTypes { get; }

    private IReadOnlyList<TRow> Load<TRow>(PhraseCategory category, string file)
        where TRow : PhraseRow
    {
        var rows = DataFile.Rows<TRow>(file);
        for (var row = 0; row < rows.Count; row++)
        {
            foreach (var variation in rows[row].Variations)
                Phrases.Add(category, row, variation, rows[row].Tolerant);
        }
        return rows;
    }
}
