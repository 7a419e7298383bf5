using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>The relation cues of a text in order, without those that lie inside a longer one ("theo" in "tiếp theo").</summary>
public sealed class CueList
{
    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    /// <summary>A cue that must stand right before its citation does not hide the one before it.</summary>
    private const int ShortReach = 3;

    private readonly DocumentView view;
    private readonly List<PhraseHit> hits = [];
    private readonly int firstHeading = int.MaxValue;
    private readonly TokenList tokens;

    public CueList(DocumentView view)
    {
        ArgumentNullException.ThrowIfNull(view);
        this.view = view;
        tokens = view.Tokens;
        var free = 0;
        foreach (var hit in view.Phrases.Of(PhraseCategory.RelationCue))
        {
            if (hit.Token < free)
                continue;
            if (MiningGrammar.Default.RelationCues[hit.Row].Heads)
                firstHeading = Math.Min(firstHeading, hit.Token);
            hits.Add(hit);
            free = hit.End;
        }
    }

    /// <summary>The row of the cue that governs what starts at <paramref name="to"/>: the last one between the tokens that reaches so far; null if there is none.</summary>
    public RelationCueRow? Governing(int from, int to)
    {
        var index = LastEndingBy(to);
        var target = to;
        for (; index >= 0 && hits[index].Token >= from; index--)
        {
            var row = RowOf(index);
            if (row.After)
                continue;
            var distance = target - hits[index].End;
            if (distance > row.Reach && row.Reach <= ShortReach)
                continue;
            if (distance > row.Reach)
                return target != to ? Link(index + 1) : null;
            if (IsWithoutObject(index, row, to))
                continue;
            if (row.Link)
            {
                target = hits[index].Token;
                continue;
            }
            if (row.Weak && index > 0 && hits[index - 1].Token >= from && IsChain(hits[index - 1].End, hits[index].Token) && RowOf(index - 1) is { After: false, Weak: false, Link: false, Relation: not Models.Relation.Refers } stronger)
                return stronger;
            return row;
        }
        return target != to ? Link(index + 1) : null;
    }

    /// <summary>The cue behind a citation ("… hết hiệu lực") that starts at the token or soon after.</summary>
    public RelationCueRow? Behind(int from, int limit)
    {
        for (var index = LastEndingBy(limit); index >= 0 && hits[index].Token >= from; index--)
        {
            if (RowOf(index) is { After: true } row && hits[index].Token - from <= row.Reach)
                return row;
        }
        return null;
    }

    /// <summary>The verb of issuing that ends right before the token, as its first token; −1 if there is none.</summary>
    public int IssuingVerbBefore(int token)
    {
        var index = LastEndingBy(token);
        return index >= 0 && hits[index].End == token && RowOf(index).Issues ? hits[index].Token : -1;
    }

    /// <summary>The token is "tại": what stands before it speaks in the document behind it.</summary>
    public bool IsAt(int token) => Words.Is(tokens[token], CitationWord.At);

    /// <summary>"sửa đổi, bổ sung, chủ trì thẩm tra các dự án: Luật …": another verb comes in between.</summary>
    private bool IsWithoutObject(int index, RelationCueRow row, int to) =>
        row.Relation is Models.Relation.Amends or Models.Relation.Guides or Models.Relation.Replaces or Models.Relation.Repeals
        && hits[index].End < to && tokens[hits[index].End].IsSymbol(',') && HasOtherVerb(hits[index].End + 1, to);

    private bool HasOtherVerb(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].IsSymbol(':') || view.Phrases.At(PhraseCategory.TitleStart, at) is { } start && MiningGrammar.Default.TitleStarts[start.Row].Code is "act" or "approves" or "announces")
                return true;
        }
        return false;
    }

    /// <summary>Whether a heading such as "căn cứ pháp lý" stands before the token.</summary>
    public bool HasHeadingBefore(int token) => firstHeading < token;

    private RelationCueRow? Link(int index) => index < hits.Count && RowOf(index).Link ? RowOf(index) : null;

    private RelationCueRow RowOf(int index) => MiningGrammar.Default.RelationCues[hits[index].Row];

    /// <summary>"quán triệt, tuyên truyền", "triển khai và phổ biến": one chain of verbs.</summary>
    private bool IsChain(int from, int to)
    {
        if (to - from is 0 or > 3)
            return to == from;
        var joint = false;
        for (var i = from; i < to; i++)
            joint |= tokens[i].IsSymbol(',') || Words.Is(tokens[i], CitationWord.And);
        return joint;
    }

    private int LastEndingBy(int token)
    {
        var (low, high) = (0, hits.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (hits[middle].End <= token)
                low = middle + 1;
            else
                high = middle;
        }
        return low - 1;
    }
}
