using DirectiveMiner.Bench;
using DirectiveMiner.Pipeline;
using DirectiveMiner.Tests.Places;
using DirectiveMiner.Tests.Spans;
using Xunit;

namespace DirectiveMiner.Tests.Hostile;

/// <summary>The inputs of bench/HostileInputs.cs, smaller: each is mined, quotes its original, and takes no more than its length asks for.</summary>
public sealed class HostileInput
{
    private const int Small = 30_000;
    private const int Times = 8;

    public static TheoryData<string> Names() => [.. HostileInputs.Pieces.Select(p => p.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void IsMined_InTimeThatGrowsAsItsLength(string name)
    {
        var piece = HostileInputs.Pieces.First(p => p.Name == name).Piece;
        var text = HostileInputs.Of(piece, Small);
        Assert.Empty(SpanInvariants.Breaches(Ingestion.Mine(SharedFolder.Compose(text)), text));
        var small = Seconds(text);
        var large = Seconds(HostileInputs.Of(piece, Small * Times));
        Assert.True(large < (small * Times * 4) + 0.4, $"{Small} units took {small:F3} s, {Small * Times} took {large:F3} s of the processor");
    }

    /// <summary>The quicker of two runs, by the processor time of this thread: other work of the machine does not count.</summary>
    private static double Seconds(string text)
    {
        var best = double.MaxValue;
        for (var run = 0; run < 2; run++)
        {
            var start = CpuClock.Seconds;
            Ingestion.Mine(SharedFolder.Compose(text));
            best = Math.Min(best, CpuClock.Seconds - start);
        }
        return best;
    }
}
