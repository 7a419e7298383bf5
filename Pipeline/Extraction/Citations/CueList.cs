using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// The relation cues of a text in order, without those that lie inside a longer one ("theo" in "tiếp theo"). A citation is governed by the nearest head before it
/// that is a verb there: not inside a bracket or quotation that is closed, not a noun ("theo hướng dẫn của …"), not out of reach.
/// </summary>
public sealed class CueList
{
    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    /// <summary>A cue that must stand right before its citation does not hide the one before it.</summary>
    private const int ShortReach = 3;

    private const int WidestClause = 400;

    /// <summary>How far back the verbs of one chain are followed.</summary>
    private const int LongestChain = 6;

    private const int WidestAnnouncement = 16;

    /// <summary>"sửa đổi một số nội dung tại Quyết định …"</summary>
    private const int WidestContent = 8;

    private readonly DocumentView view;
    private readonly ClauseReader clauses;
    private readonly List<PhraseHit> hits = [];
    private readonly TokenList tokens;

    public CueList(DocumentView view, ClauseReader clauses)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(clauses);
        this.view = view;
        this.clauses = clauses;
        tokens = view.Tokens;
        var free = 0;
        foreach (var hit in view.Phrases.Of(PhraseCategory.RelationCue))
        {
            if (hit.Token < free)
                continue;
            hits.Add(hit);
            free = hit.End;
        }
    }

    /// <summary>The cue of the clause that the token stands in.</summary>
    public Governor? InClause(int from, int to) => InClause(from, to, out _);

    /// <param name="closed">Whether another clause ends before that one.</param>
    public Governor? InClause(int from, int to, out bool closed)
    {
        from = Math.Max(from, to - WidestClause);
        closed = false;
        for (var end = clauses.ClauseEnd(from, to); end >= 0; end = clauses.ClauseEnd(from, to))
        {
            from = end + 1;
            closed = true;
        }
        return Governing(Math.Max(0, from - 1), to);
    }

    /// <summary>The cue that governs what starts at <paramref name="to"/>, among those that start at or behind <paramref name="from"/>; null if there is none, as in "trước ngày Luật … có hiệu lực".</summary>
    public Governor? Governing(int from, int to)
    {
        if (to > 0 && Words.Is(tokens[to - 1], CitationWord.Day))
            return null;
        var target = to;
        for (var index = LastEndingBy(to); index >= 0 && hits[index].Token >= from; index--)
        {
            var row = RowOf(index);
            if (row.Role is RelationCueRole.Behind or RelationCueRole.Proposes or RelationCueRole.Resumes || clauses.Enclosures.ClosedAround(hits[index].Token, to) >= 0)
                continue;
            if (IsNoun(index))
            {
                target = hits[index].Token;
                continue;
            }
            var distance = target - hits[index].End;
            if (distance > row.Reach && row.Reach <= ShortReach)
                continue;
            if (distance > row.Reach)
                return null;
            if (IsWithoutObject(index, row, to))
                continue;
            if (row.Role != RelationCueRole.Elaborates)
                return InChain(index, from);
            target = hits[index].Token;
        }
        return null;
    }

    /// <summary>The cue behind a citation ("… hết hiệu lực") that starts at the token or soon after.</summary>
    public RelationCueRow? Behind(int from, int limit)
    {
        for (var index = LastEndingBy(limit); index >= 0 && hits[index].Token >= from; index--)
        {
            if (RowOf(index) is { Role: RelationCueRole.Behind } row && hits[index].Token - from <= row.Reach)
                return row;
        }
        return null;
    }

    /// <summary>The cue behind what a colon announces ("các văn bản sau đây hết hiệu lực kể từ ngày …:").</summary>
    public RelationCueRow? Announced(int from, int colon)
    {
        for (var index = LastEndingBy(colon); index >= 0 && hits[index].Token >= from && colon - hits[index].End <= WidestAnnouncement; index--)
        {
            if (RowOf(index) is { Role: RelationCueRole.Behind } row)
                return row;
        }
        return null;
    }

    /// <summary>The token where "nhất là" and the like, right before a citation, begins: what it picks from stands before that.</summary>
    public int BeforeElaboration(int token)
    {
        var index = LastEndingBy(token);
        if (index < 0 || RowOf(index).Role != RelationCueRole.Elaborates)
            return token;
        for (var at = hits[index].End; at < token; at++)
        {
            if (!tokens[at].IsSymbol(':') && !Words.Is(tokens[at], CitationWord.Plural))
                return token;
        }
        return hits[index].Token;
    }

    /// <summary>The verb of issuing that ends right before the token, as its first token; −1 if there is none.</summary>
    public int IssuingVerbBefore(int token)
    {
        var index = LastEndingBy(token);
        return index >= 0 && hits[index].End == token && RowOf(index).Role == RelationCueRole.Issues ? hits[index].Token : -1;
    }

    /// <summary>The token is "tại": what stands before it speaks in the document behind it.</summary>
    public bool IsAt(int token) => Words.Is(tokens[token], CitationWord.At);

    private Governor InChain(int index, int from)
    {
        var row = RowOf(index);
        var plain = new Governor(row, row.Relation, hits[index].Token);
        var stop = hits[index].Token - LongestChain;
        for (var before = index - 1; before >= 0 && hits[before].Token >= from && (hits[before].End >= stop || row.Role == RelationCueRole.Weak); before--)
        {
            var other = RowOf(before);
            var joined = IsChain(hits[before].End, hits[before + 1].Token);
            if (row.Role == RelationCueRole.Weak)
            {
                if (!joined || other.Role == RelationCueRole.Elaborates)
                    return plain;
                if (other.Role == RelationCueRole.Governs && other.Relation != Relation.Refers)
                    return new Governor(other, other.Relation, hits[before].Token);
            }
            else if (row.Relation is Relation.Amends or Relation.Replaces)
            {
                if (other.Role == RelationCueRole.Proposes)
                    return new Governor(other, Relation.Refers, hits[before].Token);
                if (!joined)
                    return plain;
            }
            else if (row.Relation == Relation.Implements)
            {
                if (other.Relation == Relation.Guides && row.Role == RelationCueRole.Governs && IsComplement(hits[before].End, hits[before + 1].Token) && !IsNoun(before))
                    return new Governor(other, Relation.Guides, hits[before].Token);
                if (other.Role == RelationCueRole.Resumes)
                    return new Governor(row, Relation.Continues, hits[before].Token);
            }
        }
        return plain;
    }

    /// <summary>"theo hướng dẫn", "thực hiện hướng dẫn", "các sửa đổi", "hướng dẫn của Bộ …": the head of a noun phrase, which something else governs.</summary>
    private bool IsNoun(int index)
    {
        var relation = RowOf(index).Relation;
        if (relation is not (Relation.Amends or Relation.Guides or Relation.Replaces or Relation.Repeals))
            return false;
        var (start, end) = (hits[index].Token, hits[index].End);
        if (end < tokens.Count && Words.Is(tokens[end], relation == Relation.Guides ? CitationWord.Of | CitationWord.At : CitationWord.Of) || start > 0 && Words.Is(tokens[start - 1], CitationWord.Plural))
            return true;
        return relation == Relation.Guides && index > 0 && hits[index - 1].End == start && RowOf(index - 1) is { Relation: Relation.Implements, Role: RelationCueRole.Governs or RelationCueRole.Manner };
    }

    /// <summary>
    /// "sửa đổi, bổ sung, chủ trì thẩm tra các dự án: Luật …": another verb comes in between; "bổ sung giấy phép của cơ sở … quy định tại Nghị định …": something else is changed.
    /// </summary>
    private bool IsWithoutObject(int index, RelationCueRow row, int to) =>
        row.Relation is Relation.Amends or Relation.Guides or Relation.Replaces or Relation.Repeals && hits[index].End < to
        && (tokens[hits[index].End].IsSymbol(',') && HasOtherVerb(hits[index].End + 1, to)
            || row.Relation == Relation.Amends && IsAt(to - 1) && to - hits[index].End > WidestContent);

    private bool HasOtherVerb(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].IsSymbol(':') || view.Phrases.At(PhraseCategory.TitleStart, at) is { } start && MiningGrammar.Default.TitleStarts[start.Row].Code is "act" or "approves" or "announces")
                return true;
        }
        return false;
    }

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

    /// <summary>"hướng dẫn [tổ chức] thực hiện", "hướng dẫn triển khai, thực hiện": the second verb is the object of the first.</summary>
    private bool IsComplement(int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (tokens[at].Case != TokenCase.Lower || Words.Is(tokens[at], CitationWord.Plural | CitationWord.And))
                return false;
        }
        return to - from <= 2;
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
