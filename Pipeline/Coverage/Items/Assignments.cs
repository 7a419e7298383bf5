using DirectiveMiner.Pipeline.Coverage.Text;
using DirectiveMiner.Pipeline.Grammar;

namespace DirectiveMiner.Pipeline.Coverage.Items;

/// <summary>Lines below a duty that tell who does it by when ("Đơn vị chủ trì: …; thời hạn: …"): coverage-assignments.json. They are no duties of their own.</summary>
public static class Assignments
{
    private static readonly CoverageWord[][] Phrases = [.. DataFile.Rows<PhraseListRow>("coverage-assignments.json").SelectMany(row => row.Variations).Select(WordKey.Of)];

    /// <summary>The line begins so, and a colon stands soon after.</summary>
    public static bool BeginsAt(CoverageText text, int word, int end)
    {
        ArgumentNullException.ThrowIfNull(text);
        var words = text.Words.AsSpan();
        foreach (var phrase in Phrases)
        {
            if (WordKey.IsAt(words, word, phrase) && word + phrase.Length is var after && after < end && words[after].Before == WordGap.Colon)
                return true;
        }
        return false;
    }
}
