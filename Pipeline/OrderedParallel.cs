using System.Runtime.CompilerServices;
using System.Threading.Channels;

namespace DirectiveMiner.Pipeline;

/// <summary>
/// Works on items in parallel and hands the results out one by one, in the order of the items. Memory is bounded: no more than jobs + 2 items are under way or
/// waiting, and together they weigh no more than the budget, except that one item alone may weigh more (big files go one at a time).
/// </summary>
public static class OrderedParallel
{
    /// <summary>Bytes of files that are under way at a time; a file's text, tokens and results take some twenty times as much.</summary>
    public const long DefaultBudget = 24L << 20;

    public static async IAsyncEnumerable<TResult> Select<TItem, TResult>(
        IEnumerable<TItem> items, Func<TItem, TResult> work, Func<TItem, long> weigh, int jobs, long budget = DefaultBudget,
        [EnumeratorCancellation] CancellationToken cancellation = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(jobs, 1);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var slots = new SemaphoreSlim(jobs);
        using var gate = new WeightGate(budget);
        var line = Channel.CreateBounded<(Task<TResult> Result, long Weight)>(jobs + 2);
        var feeding = Task.Run(Feed, CancellationToken.None);
        try
        {
            await foreach (var (result, weight) in line.Reader.ReadAllAsync(cancellation))
            {
                yield return await result;
                gate.Leave(weight);
            }
        }
        finally
        {
            await stop.CancelAsync();
            await feeding;
            while (line.Reader.TryRead(out var left))
                await left.Result.ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        async Task Feed()
        {
            Exception? fault = null;
            try
            {
                foreach (var item in items)
                {
                    var weight = weigh(item);
                    await gate.Enter(weight, stop.Token);
                    await slots.WaitAsync(stop.Token);
                    var result = Task.Run(() => Work(item), CancellationToken.None);
                    await line.Writer.WriteAsync((result, weight), stop.Token);
                }
            }
            catch (OperationCanceledException stopped)
            {
                fault = stopped;
            }
            finally
            {
                line.Writer.TryComplete(fault);
            }
        }

        TResult Work(TItem item)
        {
            try
            {
                return work(item);
            }
            finally
            {
                slots.Release();
            }
        }
    }

    /// <summary>Lets weights in up to a budget; a single one that is heavier passes when nothing else is in. For one caller that enters.</summary>
    private sealed class WeightGate(long budget) : IDisposable
    {
        private readonly SemaphoreSlim left = new(0);
        private long inside;

        public async Task Enter(long weight, CancellationToken cancellation)
        {
            while (Interlocked.Read(ref inside) is var now && now != 0 && now + weight > budget)
                await left.WaitAsync(cancellation);
            Interlocked.Add(ref inside, weight);
        }

        public void Leave(long weight)
        {
            Interlocked.Add(ref inside, -weight);
            left.Release();
        }

        public void Dispose() => left.Dispose();
    }
}
