using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Tells how each mention stands to the text (gold/GUIDELINES.md, rules 2, 3, 8 and 14). A cue governs the list that follows it in its sentence;
/// a cue in the title of a cited document puts what follows within that one, until ";", a clause of the sentence itself, or the sentence's end.
/// </summary>
public sealed class RelationReader(DocumentView view, Sentences sentences, IReadOnlyList<Mention> mentions)
{
    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    private readonly CueList cues = new(view);
    private readonly ClauseReader clauses = new(view);
    private readonly Relation[] relations = new Relation[mentions.Count];
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
            }
            if (owner >= 0 && clauses.ClosesBracket(mentions[i - 1].Range.End, start))
                (anchor, owner) = (owner, -1);
            if (anchor >= 0 && mentions[anchor].Amending && start < mentions[anchor].NameEnd)
                Set(i, Relation.Amends, anchor);
            else if (owner >= 0)
                Set(i, relations[i - 1], within[i - 1]);
            else if (anchor >= 0 && clauses.OpensBracket(mentions[i - 1].Range.End, start) is { } bracket && bracket >= 0)
                owner = InBracket(i, anchor, bracket);
            else if (anchor < 0 || clauses.LastSemicolon(mentions[i - 1].Range.End, start) >= 0)
                StartsClause(i, anchor, sentence.Start);
            else
                Follows(i, anchor);
            if (owner < 0 && !(anchor >= 0 && mentions[anchor].Amending && start < mentions[anchor].NameEnd))
                anchor = i;
            if (relations[i] == Relation.Refers && cues.Behind(mentions[i].Range.End, i + 1 < mentions.Count ? Math.Min(mentions[i + 1].Range.Start, sentence.End) : sentence.End) is { } behind)
                relations[i] = behind.Relation;
        }
        return [.. mentions.Select((mention, i) => new RelatedMention(mention, relations[i], within[i]))];
    }

    private void Set(int index, Relation relation, int? parent)
    {
        relations[index] = parent is null && relation == Relation.Continues ? Relation.Implements : relation;
        within[index] = parent;
    }

    /// <summary>"(đã được sửa đổi, bổ sung tại …)" is within what stands before it; "(sau đây gọi là …)" and "(ban hành kèm theo …)" are not.</summary>
    private int InBracket(int index, int anchor, int bracket)
    {
        var cue = cues.Governing(bracket, mentions[index].Range.Start);
        if (cue is null || !cue.Nests || cue.Relation is not (Relation.Amends or Relation.Guides or Relation.Replaces or Relation.Continues))
            Set(index, cue?.Relation ?? Relation.Refers, null);
        else
            Set(index, cue.Relation, anchor);
        return anchor;
    }

    /// <summary>The first of its sentence, or behind ";": its own cue, or, right behind ";", that of the list.</summary>
    private void StartsClause(int index, int anchor, int sentenceStart)
    {
        var start = mentions[index].Range.Start;
        var from = anchor >= 0 ? mentions[index - 1].Range.End : sentenceStart;
        var semicolon = clauses.LastSemicolon(from, start);
        var clause = semicolon < 0 ? from : semicolon + 1;
        if (cues.Governing(clause, start) is { } cue)
            Set(index, cue.Relation, null);
        else if (start - clause > 2)
            Set(index, Relation.Refers, null);
        else if (anchor >= 0)
            Set(index, ListRelation(index, sentenceStart), null);
        else
            Set(index, cues.Governing(from, start)?.Relation ?? Relation.Refers, null);
    }

    private Relation ListRelation(int index, int sentenceStart)
    {
        for (var i = index - 1; i >= 0 && mentions[i].Range.Start >= sentenceStart; i--)
        {
            if (within[i] is null)
                return relations[i];
        }
        return Relation.Refers;
    }

    private void Follows(int index, int anchor)
    {
        var from = Math.Max(mentions[anchor].Range.End, mentions[index - 1].Range.End);
        var start = mentions[index].Range.Start;
        var open = from == mentions[anchor].Range.End && clauses.OpensTitle(from, start);
        var closed = clauses.ClauseEnd(from, start) >= 0;
        var cue = cues.Governing(closed ? clauses.ClauseEnd(from, start) : from, start);
        if (cue is not null)
        {
            if (open && !closed && cue.Nests)
                Set(index, cue.Relation, anchor);
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
