using DirectiveMiner.Pipeline;
using Xunit;

namespace DirectiveMiner.Tests.Storage;

public sealed class ParallelWork
{
    [Fact]
    public async Task KeepsTheOrderOfTheItems()
    {
        var results = new List<int>();
        await foreach (var result in OrderedParallel.Select(Enumerable.Range(0, 500), i => i * 2, _ => 1, jobs: 4))
            results.Add(result);

        Assert.Equal(Enumerable.Range(0, 500).Select(i => i * 2), results);
    }

    [Fact]
    public async Task ReadsOnlyAFewItemsAhead()
    {
        var (begun, handed, most) = (0, 0, 0);
        await foreach (var _ in OrderedParallel.Select(Enumerable.Range(0, 300), i => Interlocked.Increment(ref begun), _ => 1, jobs: 2))
            most = Math.Max(most, Volatile.Read(ref begun) - handed++);

        Assert.InRange(most, 1, 2 + 2 + 3);
    }

    [Fact]
    public async Task LetsHeavyItemsThroughOneAtATime()
    {
        var (inside, most) = (0, 0);
        await foreach (var _ in OrderedParallel.Select(Enumerable.Range(0, 20), Work, _ => 1000, jobs: 4, budget: 100))
            Interlocked.Decrement(ref inside);

        Assert.Equal(1, most);

        int Work(int item)
        {
            most = Math.Max(most, Interlocked.Increment(ref inside));
            return item;
        }
    }

    [Fact]
    public async Task HandsOnTheFaultOfAnItem() =>
        await Assert.ThrowsAsync<InvalidOperationException>(async () =>
        {
            await foreach (var _ in OrderedParallel.Select(Enumerable.Range(0, 50), i => i == 20 ? throw new InvalidOperationException() : i, _ => 1, jobs: 3))
            {
            }
        });
}
