namespace DirectiveMiner.Bench.Serve;

/// <summary>The server under load.</summary>
public static class ServeBenchmark
{
    public const int Documents = 100_000;

    public static void Run(int documents, string folder, Report report)
    {
        new ServedStore(folder, documents).Make();
    }
}
