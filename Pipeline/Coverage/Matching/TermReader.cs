using DirectiveMiner.Pipeline.Coverage.Text;

namespace DirectiveMiner.Pipeline.Coverage.Matching;

/// <summary>Words → terms, in one pass. Numbers and single letters are none: figures are compared as targets.</summary>
public static class TermReader
{
    private const uint ConceptSalt = 0x9E3779B9;

    private const uint BareSalt = 0x85EBCA6B;

    private const uint PairSalt = 0xC2B2AE35;

    public static List<RawTerm> Read(CoverageText text, WordRange range)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Words.AsSpan();
        var terms = new List<RawTerm>(range.Count);
        var concepts = ConceptTable.Default;
        for (var at = range.Start; at < range.End;)
        {
            var (row, end) = concepts.At(words, at, range.End);
            if (row >= 0)
            {
                var key = ((uint)row + 1) * ConceptSalt;
                terms.Add(new RawTerm(key, key, at, end, concepts[row].Factor, true));
                at = end;
                continue;
            }
            if (!words[at].IsNumber && words[at].End - words[at].Start > 1)
                terms.Add(new RawTerm(words[at].Exact, words[at].Bare ^ BareSalt, at, at + 1, 1, false));
            at++;
        }
        return terms;
    }

    /// <summary>The key of two terms that stand side by side.</summary>
    public static uint Pair(in RawTerm first, in RawTerm second) => ((first.Bare * PairSalt) ^ second.Bare) * 16777619;
}
