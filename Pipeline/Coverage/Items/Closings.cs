using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Items;

/// <summary>Formulas with which a directive ends, and who follows it up: coverage-closings.json. They are numbered like duties where a text has no section for them.</summary>
public static class Closings
{
    private static readonly CoverageWord[][] Phrases = [.. DataFile.Rows<PhraseListRow>("coverage-closings.json").SelectMany(row => row.Variations).Select(WordKey.Of)];

    public static bool In(CoverageText text, WordRange range) => Phrases.Any(phrase => text.Holds(range, phrase));
}
