using System.Collections.Immutable;
using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Grammar.Bodies;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Citations;

/// <summary>
/// Finds the documents that this one was issued to carry out (gold/GUIDELINES.md, rules 4, 15, 20, 23): named in the title or before the first item, under
/// "Thực hiện …", or under "Căn cứ" if they are directives, plans and the like or approve a programme; from a superior body; never nested, never the issuer's own. "Theo …" names one only where nothing before it is carried out.
/// </summary>
public sealed class ParentReader(DocumentView view, DocumentFrame frame, Sentences sentences, Enclosures enclosures, IReadOnlyList<RelatedMention> related, IReadOnlyList<string?> issuers, IReadOnlyList<TokenRange> titles)
{
    private const int WidestPreamble = 900;
    private const int LatestCue = 9;
    private const int WidestMark = 2;
    private const int LatestProgramme = 12;

    private static readonly HashSet<string> CarriedOut = [.. MiningGrammar.Default.DocumentTypes.Where(t => t.CarriedOut).Select(t => t.Code)];

    public ImmutableArray<int> Read()
    {
        var end = Region();
        var parents = ImmutableArray.CreateBuilder<int>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < related.Count; i++)
        {
            var mention = related[i].Mention;
            if (mention.Range.Start >= end)
                break;
            if (related[i].Within is not null || !IsCarriedOut(i) || !IsSuperior(i) || related[i].Manner && (parents.Count > 0 || enclosures.ClosedAround(mention.Range.Start, view.Tokens.Count) >= 0))
                continue;
            if (keys.Add(mention.Number is { } number ? DocumentNumber.Fold(number.Text) : mention.Name ?? ""))
                parents.Add(i);
        }
        return parents.ToImmutable();
    }

    /// <summary>The text before the first item of the outline, or the preamble.</summary>
    private int Region()
    {
        var start = frame.Title.IsEmpty ? 0 : frame.Title.End;
        var end = Math.Min(view.Tokens.Count, start + WidestPreamble);
        foreach (var item in frame.Outline.Items)
        {
            if (item.Range.Start >= Math.Max(start, frame.Preamble.End) && item.Kind is not (OutlineKind.Dash or OutlineKind.Plus))
                return Math.Min(end, item.Range.Start);
        }
        return end;
    }

    private bool IsCarriedOut(int index)
    {
        var (mention, relation, _, _) = related[index];
        var type = mention.Type?.Value ?? "";
        if (frame.Title.Contains(mention.Range.Start))
            return relation == Relation.Implements && !mention.Rule.EndsWith("congress", StringComparison.Ordinal);
        if (mention.Range.Start < frame.Title.End)
            return false;
        if (relation == Relation.Implements)
            return OpensWithCue(index) && mention.Number is not null;
        return relation == Relation.Basis && mention.Number is not null && OpensWithCue(index) && (CarriedOut.Contains(type) && !mention.Number.IssuerSymbol.StartsWith("UBTVQH", StringComparison.Ordinal) || type == "QĐ" && ApprovesProgramme(index));
    }

    /// <summary>The sentence begins with its cue ("Thực hiện …", "Để triển khai thực hiện …"), or it is a line of a list with the citation first, not with what went before ("Sau 5 năm thực hiện …").</summary>
    private bool OpensWithCue(int index)
    {
        var sentence = sentences.At(related[index].Mention.Range.Start);
        if (related[index].Mention.Range.Start - sentence.Start <= WidestMark)
            return true;
        for (var at = sentence.Start; at < sentence.End && at < sentence.Start + LatestCue; at++)
        {
            if (view.Tokens[at].Kind == TokenKind.Digits || view.Tokens[at].IsSymbol(','))
                return false;
            if (view.Phrases.At(PhraseCategory.RelationCue, at) is { } cue && MiningGrammar.Default.RelationCues[cue.Row].Relation is Relation.Implements or Relation.Basis or Relation.Continues)
                return true;
        }
        return false;
    }

    /// <summary>The title approves a programme of work ("phê duyệt Chương trình …", "ban hành Kế hoạch …"), or makes something known ("công bố").</summary>
    private bool ApprovesProgramme(int index)
    {
        var title = titles[index];
        var approves = false;
        for (var at = title.Start; at < title.End && at < title.Start + LatestProgramme; at++)
        {
            if (view.Phrases.At(PhraseCategory.TitleStart, at) is { } verb)
            {
                var code = MiningGrammar.Default.TitleStarts[verb.Row].Code;
                if (code == "announces" && at == title.Start)
                    return true;
                approves |= code == "approves";
            }
            if (approves && view.Tokens[at].IsCapitalised && view.Phrases.At(PhraseCategory.DocumentType, at) is { } type)
                return MiningGrammar.Default.DocumentTypes[type.Row].Programme;
        }
        return false;
    }

    private bool IsSuperior(int index)
    {
        var own = frame.Fields.Issuer?.Value;
        var issuer = issuers[index];
        if (own is not null && issuer is not null && Same(own.Name, issuer))
            return false;
        var level = LevelOf(related[index].Mention);
        if (own?.Level is not { } mine || level is not { } theirs)
            return true;
        if (theirs != mine)
            return theirs < mine;
        return (issuer is not null ? RankOf(issuer) : related[index].Mention.Number is { IssuerSymbol: "TW" } ? int.MaxValue : 0) > RankOf(own.Name);
    }

    private static AdministrativeLevel? LevelOf(Mention mention)
    {
        if (mention.Issuer?.Level is { } printed)
            return printed;
        if (mention.Number is not { } number)
            return mention.ImpliedIssuer is null ? null : AdministrativeLevel.Central;
        if (number.IssuerSymbol.EndsWith("TW", StringComparison.Ordinal))
            return AdministrativeLevel.Central;
        return SymbolTable.Default.Find(number.IssuerSymbol, out var row) ? row?.Level : null;
    }

    /// <summary>By the kind of body that the name begins with: "Thủ tướng Chính phủ" is below "Chính phủ".</summary>
    private static int RankOf(string name)
    {
        var (first, rank) = (int.MaxValue, 0);
        foreach (var row in MiningGrammar.Default.OrgansAbove)
        {
            foreach (var organ in row.Variations)
            {
                if (name.IndexOf(organ, StringComparison.OrdinalIgnoreCase) is var at and >= 0 && at < first)
                    (first, rank) = (at, row.Rank);
            }
        }
        return rank;
    }

    private static bool Same(string own, string other) => Letters.Strip(own) == Letters.Strip(other) || Letters.Strip("Chủ tịch " + own) == Letters.Strip(other);
}
