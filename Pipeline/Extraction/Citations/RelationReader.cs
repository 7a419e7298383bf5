using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Tells how each mention stands to the text (gold/GUIDELINES.md, rules 2, 3, 8 and 14). A cue governs the list that follows it in its sentence;
/// a cue in the title of a cited document puts what follows within that one, until ";", a clause of the sentence itself, or the sentence's end.
/// </summary>
public sealed class RelationReader(DocumentView view, Sentences sentences, ClauseReader clauses, CueList cues, LeadIns leads, IReadOnlyList<Mention> mentions)
{
    private const int LongestList = 40;
    private const int LatestVerb = 5;

    private static readonly CitationWords Words = MiningGrammar.Default.CitationWords;

    private static readonly Dictionary<DocumentTypeCode, int> Ranks =
        MiningGrammar.Default.DocumentTypes.Where(t => t.Rank is not null).ToDictionary(t => new DocumentTypeCode(t.Code), t => t.Rank!.Value);

    private readonly Relation[] relations = new Relation[mentions.Count];
    /// <summary>The relation of the last mention of the sentence that is nested in no other.</summary>
    private Relation listRelation;

    /// <summary>Where the words between the mention before and the one that is read begin: behind the brackets, if that one is in brackets.</summary>
    private int behind;

    private readonly bool[] aside = new bool[mentions.Count];
    private readonly bool[] manner = new bool[mentions.Count];
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
            behind = i > 0 ? mentions[i - 1].Range.End : 0;
            if (owner >= 0 && clauses.ClosingBracket(behind, start) is { } closing)
                (anchor, owner, behind) = (owner, -1, closing + 1);
            if (anchor >= 0 && mentions[anchor].Amending && start < mentions[anchor].NameEnd)
                Set(i, Relation.Amends, anchor);
            else if (owner >= 0)
            {
                Set(i, relations[i - 1], within[i - 1]);
                aside[i] = true;
            }
            else if (anchor >= 0 && clauses.OpensBracket(behind, start) is { } bracket && bracket >= 0)
                owner = InBracket(i, anchor, bracket);
            else if (anchor < 0 || clauses.LastSemicolon(behind, start) >= 0)
                StartsClause(i, anchor, sentence.Start);
            else
                Follows(i, anchor);
            if (owner < 0 && !(anchor >= 0 && mentions[anchor].Amending && start < mentions[anchor].NameEnd))
                anchor = i;
            if (cues.Behind(mentions[i].Range.End, i + 1 < mentions.Count ? Math.Min(mentions[i + 1].Range.Start, sentence.End) : sentence.End) is { } trailing)
                SetList(i, trailing.Relation, sentence.Start);
            if (within[i] is null && !aside[i])
                listRelation = relations[i];
        }
        return [.. mentions.Select((mention, i) => new RelatedMention(mention, relations[i], within[i], manner[i]))];
    }

    private void Set(int index, Relation relation, int? parent)
    {
        if (relation == Relation.Implements && mentions[index].Type == DocumentTypeCode.Submission || parent is null && relation == Relation.Continues)
            relation = relation == Relation.Continues ? Relation.Implements : Relation.Refers;
        relations[index] = relation;
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

    /// <summary>The first of its sentence, or behind ";": its own cue, or, right behind ";", that of the list, or what leads its line in.</summary>
    private void StartsClause(int index, int anchor, int sentenceStart)
    {
        var start = mentions[index].Range.Start;
        var from = anchor >= 0 ? behind : sentenceStart;
        var semicolon = clauses.LastSemicolon(from, start);
        var clause = semicolon < 0 ? from : semicolon + 1;
        var cue = cues.InClause(clause, start);
        manner[index] = cue is { Cue.Role: RelationCueRole.Manner };
        if (cue is { Relation: Relation.Guides } && semicolon >= 0 && cue.Token - clause <= LatestVerb && anchor >= 0 && TitleOwner(index, anchor) is { } owner)
            Set(index, cue.Relation, owner);
        else if (anchor < 0 && view.Tokens[Math.Max(0, start - 1)].IsSymbol(':') && cues.Announced(sentenceStart, start - 1) is { } announced)
            Set(index, announced.Relation, null);
        else if (cue is not null)
            Set(index, cue.Joins && anchor >= 0 ? listRelation : cue.Relation, null);
        else if (start - clause > 2 && !(anchor >= 0 && IsListJoint(start)))
            Set(index, leads.Of(start, sentenceStart) ?? Relation.Refers, null);
        else if (anchor >= 0)
            Set(index, listRelation, null);
        else
            Set(index, cues.InClause(from, start)?.Relation ?? leads.Of(start, sentenceStart) ?? Relation.Refers, null);
    }

    private void Follows(int index, int anchor)
    {
        var (from, start) = (Math.Max(mentions[anchor].Range.End, behind), mentions[index].Range.Start);
        var open = (from == mentions[anchor].Range.End || from > mentions[index - 1].Range.End) && clauses.OpensTitle(from, start);
        var cue = cues.InClause(from, start, out var closed);
        var joint = IsListJoint(cues.BeforeElaboration(start));
        manner[index] = cue is null ? joint && manner[anchor] : cue.Cue.Role == RelationCueRole.Manner;
        if (cue is { Joins: true })
            Set(index, listRelation, null);
        else if (cue is not null)
            Governed(index, anchor, cue, open && !closed);
        else if (closed)
            Set(index, Relation.Refers, null);
        else if (joint && within[anchor] is { } owner && relations[anchor] == Relation.Guides && !IsGuidable(mentions[index], mentions[owner]))
            Set(index, relations[owner], within[owner]);
        else if (joint || !open && start - from <= 2)
            Set(index, relations[anchor], within[anchor]);
        else
            Set(index, Relation.Refers, open ? anchor : null);
    }

    /// <summary>Behind another mention, with a cue of its own: in the title of that one, beside it in the title of a third, or a new clause of the sentence.</summary>
    private void Governed(int index, int anchor, Governor cue, bool inTitle)
    {
        var (from, start) = (Math.Max(mentions[anchor].Range.End, behind), mentions[index].Range.Start);
        if (!cue.Nests)
            Set(index, cue.Relation, null);
        else if (inTitle && IsListJoint(start) && clauses.NamesDocument(from, start))
            Set(index, relations[anchor], within[anchor]);
        else if (inTitle)
            Set(index, cue.Relation, within[anchor] is { } sibling && clauses.JoinsDocument(from, start) ? sibling : anchor);
        else if (within[anchor] is { } outer && Words.Is(view.Tokens[from], CitationWord.And) && clauses.GoesOn(from + 1))
            Set(index, cue.Relation, outer);
        else
            Set(index, cue.Relation, null);
    }

    /// <summary>"Nghị định … quy định về …; quy định chi tiết … Luật …": the act whose title goes on behind the semicolon.</summary>
    private int? TitleOwner(int index, int anchor)
    {
        var owner = within[anchor] ?? anchor;
        return clauses.OpensTitle(mentions[owner].Range.End, mentions[index].Range.Start) && RankOf(mentions[index]) is { } rank && rank < RankOf(mentions[owner]) ? owner : null;
    }

    /// <summary>An act details one of higher rank: what stands beside the law in "Nghị định … hướng dẫn Luật … và Nghị định …" goes on with the list outside.</summary>
    private static bool IsGuidable(Mention mention, Mention guide) =>
        RankOf(mention) is not { } rank || RankOf(guide) is not { } above || rank < above;

    private static int? RankOf(Mention mention) => mention.Type is { } type && Ranks.TryGetValue(type, out var rank) ? rank : null;

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
