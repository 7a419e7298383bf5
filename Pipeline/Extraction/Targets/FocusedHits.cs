using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>The phrases of one category by their first token: in constant time within the range in focus, by search elsewhere.</summary>
public sealed class FocusedHits(PhraseHits phrases, PhraseCategory category, int longest)
{
    /// <summary>By the distance from the start of the range: 1 + the index of the phrase, 0 where none starts.</summary>
    private readonly int[] hits = new int[longest];

    private TokenRange focus = TokenRange.Empty;

    public void Focus(TokenRange range)
    {
        focus = range.Count <= longest ? range : new TokenRange(range.Start, range.Start + longest);
        hits.AsSpan(0, focus.Count).Clear();
        var all = phrases.Of(category);
        for (var i = phrases.FirstFrom(category, focus.Start); i < all.Length && all[i].Token < focus.End; i++)
            hits[all[i].Token - focus.Start] = i + 1;
    }

    public PhraseHit? At(int token)
    {
        if (!focus.Contains(token))
            return phrases.At(category, token);
        var index = hits[token - focus.Start];
        return index == 0 ? null : phrases.Of(category)[index - 1];
    }
}
