using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Formats;

/// <summary>What became of damaged files: texts read whole, with a part missing, refused; the time that each file took, in the order of their seeds.</summary>
public sealed class FuzzTally(int firstSeed)
{
    private readonly List<TimeSpan> times = [];

    public int Whole { get; private set; }

    public int Partly { get; private set; }

    public int Refused { get; private set; }

    public TimeSpan Longest => times.Max();

    public int LongestSeed => firstSeed + times.IndexOf(Longest);

    /// <summary>The time that so many of a hundred files did not take.</summary>
    public TimeSpan Percentile(int percent) => times.Order().ElementAt((times.Count - 1) * percent / 100);

    public void Add(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Failure is not null)
            Refused++;
        else if (text.Problems.Any(problem => problem.Code is ProblemCode.Damaged or ProblemCode.InvalidEncoding or ProblemCode.UnreadPage))
            Partly++;
        else
            Whole++;
    }

    public void Add(TimeSpan taken) => times.Add(taken);
}
