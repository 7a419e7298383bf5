using System.Globalization;
using DirectiveMiner.Pipeline.Coverage.Corrections;
using Microsoft.Net.Http.Headers;

namespace DirectiveMiner.Web;

/// <summary>
/// Which state of the store an answer is of, so that one that a browser still has need not be worked out again. The database counts its changes for one connection, so a connection is kept for that,
/// and a tag holds for this server alone. It is asked before the answer is worked out: a change in between makes the tag too old, never too young.
/// </summary>
internal sealed class StoreVersion(string path) : IDisposable
{
    private readonly Lock turn = new();
    private readonly string server = Guid.NewGuid().ToString("N")[..8];
    private readonly StoreReader store = new(path);

    /// <summary>Another one after every change of the store.</summary>
    public (int Opening, long Version) State()
    {
        lock (turn)
            return store.State(CancellationToken.None);
    }

    /// <summary>A weak tag: compressed or not, the answer is the same. Reviewers' corrections beside the store are part of its state.</summary>
    public EntityTagHeaderValue Tag()
    {
        lock (turn)
        {
            var corrected = CorrectionFile.LastChange(path)?.Ticks ?? 0;
            var (opening, version) = store.State(CancellationToken.None);
            return new EntityTagHeaderValue(string.Create(CultureInfo.InvariantCulture, $"\"{server}-{opening}-{version}-{corrected:x}\""), isWeak: true);
        }
    }

    public void Dispose() => store.Dispose();
}
