namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>A row that matches, as FTS5 shows it to a function while it stands on it: which, and where each phrase of the query is in it. Nothing is read but what is asked for.</summary>
internal readonly unsafe ref struct MatchedRow(Fts5Api.Extension* api, void* context)
{
    private readonly Fts5Api.Extension* api = api;
    private readonly void* context = context;

    public long Id => api->RowId(context);

    /// <summary>Words in a column; a look-up in the table of sizes.</summary>
    public int Words(int column)
    {
        int words;
        Fts5Api.Check(api->ColumnSize(context, column, &words));
        return words;
    }

    /// <summary>Words of a column on the average of all rows.</summary>
    public double MeanWords(int column)
    {
        long words, rows;
        Fts5Api.Check(api->ColumnTotalSize(context, column, &words));
        Fts5Api.Check(api->RowCount(context, &rows));
        return (double)words / Math.Max(1, rows);
    }

    /// <summary>The places of a phrase, by column and position; phrases are numbered as they stand in the expression.</summary>
    public Places Of(int phrase) => new(api, context, phrase);

    public ref struct Places
    {
        private readonly Fts5Api.Extension* api;
        private readonly void* context;
        private readonly int phrase;
        private Fts5Api.PhraseIterator iterator;
        private int column;
        private int position;
        private bool started;

        internal Places(Fts5Api.Extension* api, void* context, int phrase)
        {
            this.api = api;
            this.context = context;
            this.phrase = phrase;
        }

        public readonly int Column => column;

        /// <summary>The number of the phrase's first word in the column.</summary>
        public readonly int Position => position;

        public bool MoveNext()
        {
            fixed (Fts5Api.PhraseIterator* at = &iterator)
            fixed (int* inColumn = &column, inWords = &position)
            {
                if (started)
                    api->PhraseNext(context, at, inColumn, inWords);
                else
                    Fts5Api.Check(api->PhraseFirst(context, phrase, at, inColumn, inWords));
            }
            started = true;
            return column >= 0;
        }
    }
}
