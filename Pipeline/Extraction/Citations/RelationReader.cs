using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Tells how each mention stands to the text (gold/GUIDELINES.md, rules 2, 3, 8 and 14). A cue governs the list that follows it in its sentence;
/// a cue in the title of a cited document puts what follows within that one, until ";", a clause of the sentence itself, or the sentence's end.
/// </summary>
public sealed class RelationReader(DocumentView view, Sentences sentences, CueList cues, IReadOnlyList<Mention> mentions)
{
    private const int LongestList = 40;
    private const int WidestClause = 400;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    private readonly ClauseReader clauses = new(view);
    private readonly Relation[] relations = new Relation[mentions.Count];
    /// <summary>The relation of the last mention of the sentence that is nested in no other.</summary>
    private Relation listRelation;

    private readonly bool[] aside = new bool[mentions.Count];
    private readonly int?[] within = new int?[mentions.Count];

    public IReadOnlyList<RelatedMention> Read()
    {
        var (anchor, owner) = (-1, -1);
        var sentence = TokenRange.Empty;
        for (var i = 0; i < mentions.Count; i++)
        {
            var start = mentions[i].Range.Start;
            if (!sentence.Contains(start))
            {
                sentence = sentences.At(start);
                (anchor, owner) = (-1, -1);
                listRelation = Relation.Refers;
            }
            if (owner >= 0 && clauses.ClosesBracket(mentions[i - 1].Range.End, start))
                (anchor, owner) = (owner, -1);
            if (anchor >= 0 && mentions[anchor].Amending && start < mentions[anchor].NameEnd)
                Set(i, Relation.Amends, anchor);
            else if (owner >= 0)
            {
                Set(i, relations[i - 1], within[i - 1]);
                aside[i] = true;
            }
            else if (anchor >= 0 && clauses.OpensBracket(mentions[i - 1].Range.End, start) is { } bracket && bracket >= 0)
                owner = InBracket(i, anchor, bracket);
            else if (anchor < 0 || clauses.LastSemicolon(mentions[i - 1].Range.End, start) >= 0)
                StartsClause(i, anchor, sentence.Start);
            else
                Follows(i, anchor);
            if (owner < 0 && !(anchor >= 0 && mentions[anchor].Amending && start < mentions[anchor].NameEnd))
                anchor = i;
            if (cues.Behind(mentions[i].Range.End, i + 1 < mentions.Count ? Math.Min(mentions[i + 1].Range.Start, sentence.End) : sentence.End) is { } behind)
                SetList(i, behind.Relation, sentence.Start);
            if (within[i] is null && !aside[i])
                listRelation = relations[i];
        }
        return [.. mentions.Select((mention, i) => new RelatedMention(mention, relations[i], within[i]))];
    }

    private void Set(int index, Relation relation, int? parent)
    {
        relations[index] = parent is null && relation == Relation.Continues ? Relation.Implements : relation;
        within[index] = parent;
    }

    /// <summary>A cue behind the last of a list ("A, B và C hết hiệu lực") holds for all of it.</summary>
    private void SetList(int last, Relation relation, int sentenceStart)
    {
        for (var i = last; i >= 0 && i > last - LongestList && mentions[i].Range.Start >= sentenceStart && within[i] is null; i--)
        {
            relations[i] = relation;
            if (i == 0 || clauses.LastSemicolon(mentions[i - 1].Range.End, mentions[i].Range.Start) >= 0 || cues.Governing(mentions[i - 1].Range.End, mentions[i].Range.Start) is not null)
                return;
        }
    }

    /// <summary>"(đã được sửa đổi, bổ sung tại …)" is within what stands before it; "(sau đây gọi là …)" and "(ban hành kèm theo …)" are not.</summary>
    private int InBracket(int index, int anchor, int bracket)
    {
        var cue = cues.Governing(bracket, mentions[index].Range.Start);
        aside[index] = true;
        if (cue is null || !cue.Nests || cue.Relation is not (Relation.Amends or Relation.Guides or Relation.Replaces or Relation.Continues))
            Set(index, cue?.Relation ?? Relation.Refers, null);
        else
            Set(index, cue.Relation, anchor);
        return Renamed(index, anchor);
    }

    /// <summary>"A về triển khai B (A) và C": the bracket repeats A, so that C stands beside A, not beside B.</summary>
    private int Renamed(int index, int anchor)
    {
        var text = mentions[index].Number?.Text;
        for (int? outer = anchor; outer is { } i && text is not null; outer = within[i])
        {
            if (mentions[i].Number?.Text == text)
                return i;
        }
        return anchor;
    }

    /// <summary>The first of its sentence, or behind ";": its own cue, or, right behind ";", that of the list.</summary>
    private void StartsClause(int index, int anchor, int sentenceStart)
    {
        var start = mentions[index].Range.Start;
        var from = anchor >= 0 ? mentions[index - 1].Range.End : sentenceStart;
        var semicolon = clauses.LastSemicolon(from, start);
        var clause = semicolon < 0 ? from : semicolon + 1;
        if (Governing(clause, start) is { } cue)
            Set(index, cue.Relation, null);
        else if (start - clause > 2 && !(anchor >= 0 && IsListJoint(start)))
            Set(index, Relation.Refers, null);
        else if (anchor >= 0)
            Set(index, listRelation, null);
        else
            Set(index, Governing(from, start)?.Relation ?? (start - sentenceStart <= 2 && cues.HasHeadingBefore(start) ? Relation.Basis : Relation.Refers), null);
    }

    /// <summary>The cue of the clause that the token stands in.</summary>
    private RelationCueRow? Governing(int from, int to)
    {
        from = Math.Max(from, to - WidestClause);
        for (var end = clauses.ClauseEnd(from, to); end >= 0; end = clauses.ClauseEnd(from, to))
            from = end + 1;
        return cues.Governing(Math.Max(0, from - 1), to);
    }

    private void Follows(int index, int anchor)
    {
        var from = Math.Max(mentions[anchor].Range.End, mentions[index - 1].Range.End);
        var start = mentions[index].Range.Start;
        var open = from == mentions[anchor].Range.End && clauses.OpensTitle(from, start);
        var closed = clauses.ClauseEnd(from, start) >= 0;
        var cue = Governing(from, start);
        if (cue is not null)
        {
            if (open && !closed && cue.Nests && IsListJoint(start) && clauses.NamesDocument(from, start))
                Set(index, relations[anchor], within[anchor]);
            else if (open && !closed && cue.Nests && within[anchor] is { } sibling && clauses.JoinsDocument(from, start))
                Set(index, cue.Relation, sibling);
            else if (open && !closed && cue.Nests)
                Set(index, cue.Relation, anchor);
            else if (within[anchor] is { } outer && cue.Nests && Words.Is(view.Tokens[from], CitationWord.And) && view.Phrases.At(PhraseCategory.RelationCue, from + 1) is not null)
                Set(index, cue.Relation, outer);
            else
                Set(index, cue.Relation, null);
        }
        else if (closed)
            Set(index, Relation.Refers, null);
        else if (IsListJoint(start) || !open && start - from <= 2)
            Set(index, relations[anchor], within[anchor]);
        else
            Set(index, Relation.Refers, open ? anchor : null);
    }

    private bool IsListJoint(int start)
    {
        for (var i = start - 1; i >= 0 && i >= start - 3; i--)
        {
            ref readonly var token = ref view.Tokens[i];
            if (token.IsSymbol(',') || Words.Is(token, CitationWord.And))
                return true;
            if (!Words.Is(token, CitationWord.Plural | CitationWord.NumberWord) && !token.IsSymbol(':'))
                return false;
        }
        return false;
    }
}
