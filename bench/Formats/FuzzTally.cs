using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Reading;

namespace DirectiveMiner.Bench.Formats;

/// <summary>What became of damaged files: texts read whole, with a part missing, refused; the longest that one file took, and its seed.</summary>
public sealed record FuzzTally(int Whole, int Partly, int Refused, TimeSpan Longest, int LongestSeed)
{
    public FuzzTally With(SourceText text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return text.Failure is not null ? this with { Refused = Refused + 1 }
            : text.Problems.Any(problem => problem.Code is ProblemCode.Damaged or ProblemCode.InvalidEncoding) ? this with { Partly = Partly + 1 }
            : this with { Whole = Whole + 1 };
    }

    public FuzzTally With(TimeSpan taken, int seed) => taken > Longest ? this with { Longest = taken, LongestSeed = seed } : this;
}
