using System.Runtime.CompilerServices;
using System.Runtime.ExceptionServices;
using System.Runtime.InteropServices;

namespace DirectiveMiner.Pipeline.Storage.Search;

/// <summary>
/// The auxiliary function "shown" of FTS5, which hands each row that a statement comes to over to a sink, and is true where the sink has enough. Scores are reckoned there, once, from the places of the words: bm25() would read all
/// occurrences of every word anew for its document frequencies. One for each connection; to be disposed of after it.
/// </summary>
internal sealed unsafe class MatchFunction : IDisposable
{
    private GCHandle self;
    private IMatchSink? sink;
    private ExceptionDispatchInfo? fault;

    public MatchFunction() => self = GCHandle.Alloc(this);

    public void Register(Fts5Api.Entry* api)
    {
        fixed (byte* name = "shown\0"u8)
            Fts5Api.Check(api->CreateFunction(api, name, (void*)GCHandle.ToIntPtr(self), &Show, null));
    }

    /// <summary>Runs a statement that calls the function; what it shows goes to the sink.</summary>
    public void Run(IMatchSink to, Action statement)
    {
        sink = to;
        fault = null;
        try
        {
            statement();
        }
        finally
        {
            sink = null;
        }
        fault?.Throw();
    }

    public void Dispose() => self.Free();

    /// <summary>No exception may leave for native code: the first is kept, the rows after it are passed over, and <see cref="Run"/> throws it.</summary>
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static void Show(Fts5Api.Extension* api, void* context, void* result, int count, void** arguments)
    {
        var function = (MatchFunction)GCHandle.FromIntPtr((nint)api->UserData(context)).Target!;
        if (function.fault is not null)
            return;
        try
        {
            if (function.sink!.Take(new MatchedRow(api, context)))
                Fts5Api.Return(result, 1);
        }
#pragma warning disable CA1031 // every kind must be caught at the border to native code; it is thrown anew behind it
        catch (Exception exception)
#pragma warning restore CA1031
        {
            function.fault = ExceptionDispatchInfo.Capture(exception);
        }
    }
}
