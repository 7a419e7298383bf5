using System.Runtime.InteropServices;
using SQLitePCL;

namespace DirectiveMiner.Pipeline.Storage;

/// <summary>SQLITE_FCNTL_HAS_MOVED (sqlite.org/c3ref/c_fcntl_begin_atomic_write.html): whether a database's file was renamed, replaced or deleted since it was opened. SQLitePCLRaw does not offer it.</summary>
internal static partial class MovedFile
{
    private const int HasMoved = 20;

    private const int Ok = 0;

    public static bool Is(sqlite3 connection) => Control(connection.DangerousGetHandle(), "main", HasMoved, out var moved) == Ok && moved != 0;

    [LibraryImport("e_sqlite3", EntryPoint = "sqlite3_file_control", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Control(nint database, string name, int operation, out int result);
}
