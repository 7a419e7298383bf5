using DirectiveMiner.Pipeline.Storage.Search;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>An open store: the connection to its one file, and the place that locations are relative to. Not for use by several threads at a time.</summary>
public sealed class StoreFile : IDisposable
{
    private const string SchemaVersion = "5";

    /// <summary>Pages of the file held in memory. SQLite's own 2 MB are soon read over and over: a bucket's claims lie all over a large store. Of readers there are several at a time, and behind each the system's own cache.</summary>
    private const int WriterCacheKilobytes = 65_536, ReaderCacheKilobytes = 16_384;

    /// <summary>Seconds that a statement waits for another process that keeps the store to itself.</summary>
    private const int WriterPatience = 60, ReaderPatience = 5;

    /// <summary>Primary result codes of sqlite.org/rescode.html.</summary>
    private const int Busy = 5, ReadOnly = 8, Interrupted = 9, InputOutput = 10, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26;

    /// <summary>Steps of SQLite's machine between two looks at whether the answer is still waited for: a fraction of a millisecond.</summary>
    private const int StepsBetweenLooks = 4_096;

    /// <summary>Twice what all questions of our own prepare.</summary>
    private const int MostPrepared = 256;

    private readonly Dictionary<string, SqliteCommand> prepared = [];

    private readonly FullText fullText;

    private CancellationToken cancelled;

    private StoreFile(SqliteConnection connection, string path)
    {
        Connection = connection;
        fullText = FullText.On(connection);
        FullPath = path;
    }

    public string FullPath { get; }

    internal SqliteConnection Connection { get; }

    /// <summary>The version of the SQLite library that this process runs.</summary>
    public string EngineVersion => Connection.ServerVersion;

    /// <summary>A number that changes with every change that another connection or process makes. For comparing with what this same instance said before.</summary>
    public long DataVersion => Count("PRAGMA data_version");

    /// <summary>Opens the store; with <paramref name="create"/> it is made where there is none.</summary>
    /// <exception cref="StoreException">There is no such file, it is no store, or it is of another version.</exception>
    public static StoreFile Open(string path, bool create = false) => Open(path, create, create ? SqliteOpenMode.ReadWriteCreate : SqliteOpenMode.ReadWrite);

    /// <summary>Opens the store for one who only asks, beside others that may write meanwhile.</summary>
    /// <exception cref="StoreException">There is no such file, it is no store, or it is of another version.</exception>
    public static StoreFile OpenToRead(string path) => Open(path, create: false, SqliteOpenMode.ReadOnly);

    private static StoreFile Open(string path, bool create, SqliteOpenMode mode)
    {
        var full = Path.GetFullPath(path);
        if (!create && !File.Exists(full))
            throw new StoreException($"there is no store {path}; make one with: directiveminer ingest PATH… --store {path}");
        if (Path.GetDirectoryName(full) is { } folder && !Directory.Exists(folder))
            throw new StoreException($"there is no folder {folder} to hold the store");
        var settings = new SqliteConnectionStringBuilder
        {
            DataSource = full,
            Mode = mode,
            ForeignKeys = true,
            DefaultTimeout = mode == SqliteOpenMode.ReadOnly ? ReaderPatience : WriterPatience,
            Pooling = false,
        };
        var connection = new SqliteConnection(settings.ToString());
        try
        {
            connection.Open();
            RequireDatabase(connection);
            var store = new StoreFile(connection, full);
            store.Prepare(create, mode == SqliteOpenMode.ReadOnly, path);
            return store;
        }
        catch (SqliteException fault)
        {
            connection.Dispose();
            throw new StoreException(fault.SqliteErrorCode == NotADatabase ? $"{path} is no store (no SQLite file)" : $"{path} cannot be opened: {fault.Message}", fault);
        }
        catch (StoreException)
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Where the store keeps a file: relative to the store's own folder, with forward slashes.</summary>
    public string LocationOf(string path) =>
        Path.GetRelativePath(Path.GetDirectoryName(FullPath)!, Path.GetFullPath(path)).Replace(Path.DirectorySeparatorChar, '/');

    /// <summary>What SQLite's own checks find wrong with the file; empty where it is sound.</summary>
    public IReadOnlyList<string> Faults() =>
        [.. Rows(row => row.GetString(0), "SELECT integrity_check FROM pragma_integrity_check WHERE integrity_check <> 'ok'"), .. Rows(row => $"{row.GetString(0)}: broken reference", "PRAGMA foreign_key_check")];

    /// <summary>Another file, or none, lies where the store was opened. What is read still comes from the old one. Always false on Windows, which lets nobody move an open file.</summary>
    public bool HasMoved => MovedFile.Is(Connection.Handle!);

    /// <summary>Asks what belongs together on one state of the store, until it is answered or not waited for any more: a statement that runs is stopped within milliseconds, and no other one begins.</summary>
    /// <exception cref="OperationCanceledException">It was not waited for.</exception>
    /// <exception cref="StoreException">The file cannot be read: it is broken, or another process keeps it to itself.</exception>
    public TAnswer Ask<TAnswer>(Func<StoreFile, TAnswer> question, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(question);
        cancelled = cancellation;
        raw.sqlite3_progress_handler(Connection.Handle, StepsBetweenLooks, static token => ((CancellationToken)token).IsCancellationRequested ? 1 : 0, cancellation);
        try
        {
            return Snapshot(() => question(this));
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode == Interrupted && cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException("the question was stopped", fault, cancellation);
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Busy or InputOutput or Corrupt or CannotOpen or NotADatabase)
        {
            throw new StoreException($"{Path.GetFileName(FullPath)} cannot be read: {fault.Message}", fault);
        }
        finally
        {
            cancelled = CancellationToken.None;
            raw.sqlite3_progress_handler(Connection.Handle, 0, null, null);
            ForgetCommandsBeyond(MostPrepared);
        }
    }

    public void Dispose()
    {
        ForgetCommandsBeyond(0);
        Connection.Dispose();
        fullText.Dispose();
    }

    /// <summary>Shows the documents whose words match an expression to the sink, by id, until it has enough.</summary>
    internal void Show(IMatchSink to, string expression)
    {
        var command = Command("SELECT rowid FROM words WHERE words MATCH $match AND shown(words) LIMIT 1", ("$match", expression));
        fullText.Show(to, () => command.ExecuteNonQuery());
    }

    /// <summary>Queries of users make ever new texts, which a server that stays open cannot all keep. For when no row is being read.</summary>
    private void ForgetCommandsBeyond(int most)
    {
        if (prepared.Count <= most)
            return;
        foreach (var command in prepared.Values)
            command.Dispose();
        prepared.Clear();
    }

    /// <summary>The command with this text, prepared once and kept.</summary>
    internal SqliteCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        cancelled.ThrowIfCancellationRequested();
        if (!prepared.TryGetValue(sql, out var command))
        {
            command = Connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, _) in parameters)
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            prepared.Add(sql, command);
        }
        for (var i = 0; i < parameters.Length; i++)
            command.Parameters[i].Value = parameters[i].Value ?? DBNull.Value;
        command.Transaction = Transaction;
        return command;
    }

    internal SqliteTransaction? Transaction { get; private set; }

    /// <summary>Runs the work in one transaction: all of it is in the store afterwards, or nothing.</summary>
    /// <exception cref="StoreException">The disk is full, or another process keeps the store to itself.</exception>
    internal void Transact(Action work)
    {
        using var transaction = Connection.BeginTransaction(deferred: false);
        Transaction = transaction;
        try
        {
            work();
            transaction.Commit();
        }
        catch (SqliteException fault) when (fault.SqliteErrorCode is Busy or ReadOnly or InputOutput or Full)
        {
            throw new StoreException($"{FullPath} cannot be written: {fault.Message}", fault);
        }
        finally
        {
            Transaction = null;
        }
    }

    /// <summary>Runs questions that belong together on one state of the store, whatever another process writes meanwhile.</summary>
    internal TAnswer Snapshot<TAnswer>(Func<TAnswer> questions)
    {
        ArgumentNullException.ThrowIfNull(questions);
        if (Transaction is not null)
            return questions();
        using var transaction = Connection.BeginTransaction(deferred: true);
        Transaction = transaction;
        try
        {
            return questions();
        }
        finally
        {
            Transaction = null;
        }
    }

    /// <summary>Reads all rows of a query.</summary>
    internal List<TRow> Rows<TRow>(Func<SqliteDataReader, TRow> read, string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
    {
        var rows = new List<TRow>();
        using var reader = Command(sql, parameters).ExecuteReader();
        while (reader.Read())
            rows.Add(read(reader));
        return rows;
    }

    /// <summary>Reads the rows of a query one by one, while other queries run. For one reader of the same text at a time.</summary>
    internal IEnumerable<TRow> Stream<TRow>(Func<SqliteDataReader, TRow> read, string sql, params (string Name, object? Value)[] parameters)
    {
        using var reader = Command(sql, parameters).ExecuteReader();
        while (reader.Read())
            yield return read(reader);
    }

    /// <summary>The first question finds out that a file is no database.</summary>
    private static void RequireDatabase(SqliteConnection connection)
    {
        using var question = connection.CreateCommand();
        question.CommandText = "SELECT count(*) FROM sqlite_master";
        question.ExecuteScalar();
    }

    private void Prepare(bool create, bool onlyReads, string path)
    {
        if (create)
            CreateIfEmpty();
        if (Count("SELECT count(*) FROM sqlite_master WHERE name IN ('meta', 'documents', 'contents')") != 3)
            throw new StoreException($"{path} is an SQLite file, but no store of directiveminer");
        var version = Command("SELECT value FROM meta WHERE name = 'schemaVersion'").ExecuteScalar() as string;
        if (version != SchemaVersion)
            throw new StoreException($"{path} is a store of version {version}; this build uses version {SchemaVersion}: ingest the files into a new store");
        if (!onlyReads)
        {
            Command("PRAGMA journal_mode = WAL").ExecuteNonQuery();
            Command("PRAGMA synchronous = NORMAL").ExecuteNonQuery();
        }
        Command($"PRAGMA cache_size = -{(onlyReads ? ReaderCacheKilobytes : WriterCacheKilobytes)}").ExecuteNonQuery();
    }

    private void CreateIfEmpty()
    {
        using var schema = new StreamReader(typeof(StoreFile).Assembly.GetManifestResourceStream("schema.sql")!);
        var definitions = schema.ReadToEnd();
        Transact(() =>
        {
            if (Count("SELECT count(*) FROM sqlite_master") == 0)
                Command(definitions).ExecuteNonQuery();
        });
    }

    private long Count(string sql) => Convert.ToInt64(Command(sql).ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture);
}
