using System.Runtime.InteropServices;
using SQLitePCL;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The part of FTS5's interface for extensions (sqlite.org/fts5.html#extending_fts5, ext/fts5/fts5.h) that SQLitePCLRaw does not offer: function pointers of the engine that the process has loaded.
/// </summary>
internal static unsafe partial class Fts5Api
{
    private const string Engine = "e_sqlite3";

    /// <summary>FTS5_TOKENIZE_QUERY: the text comes from a query, not from a document.</summary>
    public const int OfQuery = 1;

    /// <summary>FTS5_TOKEN_COLOCATED: the token stands at the place of the one before.</summary>
    public const int Colocated = 1;

    /// <summary>SQLITE_OK, SQLITE_ERROR and SQLITE_ROW.</summary>
    public const int Ok = 0, Error = 1, Row = 100;

    /// <summary>The interface of an open connection.</summary>
    public static Entry* Of(sqlite3 connection)
    {
        var database = connection.DangerousGetHandle();
        Entry* entry = null;
        Check(Prepare(database, "SELECT fts5(?1)", -1, out var statement, 0));
        Check(BindPointer(statement, 1, &entry, "fts5_api_ptr"u8, 0));
        var stepped = Step(statement);
        Check(Finalize(statement));
        return stepped == Row && entry != null ? entry : throw new StoreException("this SQLite has no FTS5");
    }

    public static void Check(int result)
    {
        if (result != Ok)
            throw new StoreException($"SQLite refuses the extension of its full text (code {result})");
    }

    private static int BindPointer(nint statement, int index, Entry** pointer, ReadOnlySpan<byte> type, nint destructor)
    {
        fixed (byte* name = type)
            return BindPointer(statement, index, pointer, name, destructor);
    }

    [LibraryImport(Engine, EntryPoint = "sqlite3_prepare_v2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Prepare(nint database, string sql, int length, out nint statement, nint tail);

    /// <summary>The type is compared by its text; a literal of the program lives as long as the statement.</summary>
    [LibraryImport(Engine, EntryPoint = "sqlite3_bind_pointer")]
    private static partial int BindPointer(nint statement, int index, Entry** pointer, byte* type, nint destructor);

    [LibraryImport(Engine, EntryPoint = "sqlite3_step")]
    private static partial int Step(nint statement);

    [LibraryImport(Engine, EntryPoint = "sqlite3_finalize")]
    private static partial int Finalize(nint statement);

    /// <summary>The value of a function.</summary>
    [LibraryImport(Engine, EntryPoint = "sqlite3_result_int")]
    public static partial void Return(void* result, int value);

    /// <summary>fts5_api.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Entry
    {
        public int Version;
        public delegate* unmanaged[Cdecl]<Entry*, byte*, void*, Tokenizer*, delegate* unmanaged[Cdecl]<void*, void>, int> CreateTokenizer;
        private readonly void* findTokenizer;
        public delegate* unmanaged[Cdecl]<Entry*, byte*, void*, delegate* unmanaged[Cdecl]<Extension*, void*, void*, int, void**, void>, delegate* unmanaged[Cdecl]<void*, void>, int> CreateFunction;
    }

    /// <summary>fts5_tokenizer.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Tokenizer
    {
        public delegate* unmanaged[Cdecl]<void*, byte**, int, void**, int> Create;
        public delegate* unmanaged[Cdecl]<void*, void> Delete;
        public delegate* unmanaged[Cdecl]<void*, void*, int, byte*, int, delegate* unmanaged[Cdecl]<void*, int, byte*, int, int, int, int>, int> Tokenize;
    }

    /// <summary>Fts5PhraseIter.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct PhraseIterator
    {
        private readonly byte* from;
        private readonly byte* to;
    }

    /// <summary>Fts5ExtensionApi, up to what is used. Those that read no page of the file leave out the transition of the garbage collector.</summary>
    [StructLayout(LayoutKind.Sequential)]
    public struct Extension
    {
        public int Version;
        public delegate* unmanaged[Cdecl, SuppressGCTransition]<void*, void*> UserData;
        private readonly void* columnCount;
        public delegate* unmanaged[Cdecl]<void*, long*, int> RowCount;
        public delegate* unmanaged[Cdecl]<void*, int, long*, int> ColumnTotalSize;
        private readonly void* tokenize;
        private readonly void* phraseCount;
        private readonly void* phraseSize;
        private readonly void* instanceCount;
        private readonly void* instance;
        public delegate* unmanaged[Cdecl, SuppressGCTransition]<void*, long> RowId;
        private readonly void* columnText;
        public delegate* unmanaged[Cdecl]<void*, int, int*, int> ColumnSize;
        private readonly void* queryPhrase;
        private readonly void* setAuxiliary;
        private readonly void* getAuxiliary;
        public delegate* unmanaged[Cdecl]<void*, int, PhraseIterator*, int*, int*, int> PhraseFirst;
        public delegate* unmanaged[Cdecl, SuppressGCTransition]<void*, PhraseIterator*, int*, int*, void> PhraseNext;
    }
}
