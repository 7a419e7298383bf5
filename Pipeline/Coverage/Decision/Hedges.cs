using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Decision;

/// <summary>Words that weigh a duty instead of committing to it ("cân nhắc", "nghiên cứu, xem xét"): coverage-hedges.json.</summary>
public static class Hedges
{
    private static readonly CoverageWord[][] Phrases = [.. DataFile.Rows<PhraseListRow>("coverage-hedges.json").SelectMany(row => row.Variations).Select(WordKey.Of)];

    public static bool In(CoverageText text, WordRange range) => Phrases.Any(phrase => text.Holds(range, phrase));
}
