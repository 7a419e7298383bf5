namespace DirectiveMiner.Pipeline.Coverage.Text;

/// <summary>Words of phrases that data files give, as they compare with those of a text.</summary>
public static class WordKey
{
    public static CoverageWord[] Of(string phrase) => [.. CoverageText.Of(phrase).Words];

    /// <summary>The phrase stands, without regard to diacritics, at this word.</summary>
    public static bool IsAt(ReadOnlySpan<CoverageWord> words, int at, ReadOnlySpan<CoverageWord> phrase)
    {
        if (at + phrase.Length > words.Length)
            return false;
        for (var i = 0; i < phrase.Length; i++)
        {
            if (words[at + i].Bare != phrase[i].Bare)
                return false;
        }
        return true;
    }
}
