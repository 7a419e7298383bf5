using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Decision;

/// <summary>Words that weigh a duty instead of committing to it ("cân nhắc", "quan tâm", "nghiên cứu"): coverage-hedges.json.</summary>
public static class Hedges
{
    private static readonly CoverageWord[][] Phrases = [.. DataFile.Rows<HedgeRow>("coverage-hedges.json").SelectMany(row => row.Variations).Select(WordKey.Of)];

    public static bool In(CoverageText text, WordRange range)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Words.AsSpan()[range.Start..range.End];
        for (var at = 0; at < words.Length; at++)
        {
            foreach (var phrase in Phrases)
            {
                if (WordKey.IsAt(words, at, phrase))
                    return true;
            }
        }
        return false;
    }
}
