using DirectiveMiner.Models;
using DirectiveMiner.Pipeline.Grammar;
using DirectiveMiner.Pipeline.Structure;

namespace DirectiveMiner.Pipeline.Extraction.Targets;

/// <summary>
/// Decides whether a figure is to be reached (gold/GUIDELINES.md, rules 6 and 16). Where a goal is named, every counted figure is, unless something speaks against it;
/// elsewhere in a plan what is done must govern the figure, or each of many must reach it.
/// </summary>
public sealed class TargetJudge(TargetWords words, IndicatorWords own)
{
    private const int Near = 3;
    private const int LongAim = 40;
    private const int LongestVerb = 4;

    private readonly TokenList tokens = words.Tokens;
    private readonly SentenceCues cues = new(words);

    /// <summary>The figures that follow are those of the sentence, in order.</summary>
    public void Start(TokenRange sentence) => cues.Start(sentence);

    /// <summary>The rule by which the segment's figure is a target, and how sure that is; null if it is none. Follows: the figure before it is one.</summary>
    public (RuleId Rule, double Confidence)? Judge(Segment segment, TargetScope scope, TargetDocumentKind kind, bool follows)
    {
        ArgumentNullException.ThrowIfNull(segment);
        ArgumentNullException.ThrowIfNull(scope);
        var start = segment.Figure.Range.Start;
        cues.ReadTo(start);
        var result = scope.Goal ? cues.Past : Later(cues.Past, cues.Outcome);
        if ((result is not null && Later(result, cues.Goal) == result) || IsSupport(segment))
            return null;
        var said = cues.Goal is not null || (kind != TargetDocumentKind.Rule && cues.Aim is { } aim && aim.Start >= start - LongAim);
        var goal = said || scope.Goal;
        if (!goal && (scope.Present || scope.Criteria))
            return null;
        if (!goal && words.First(new TokenRange(segment.Suffix.Start, Math.Min(segment.Suffix.End, segment.Suffix.Start + LongAim)), TargetCueKind.Criteria) is not null)
            return null;
        if (scope.Article && kind == TargetDocumentKind.Plan && !goal)
            kind = TargetDocumentKind.Rule;
        else if (scope.Goal && !scope.Article && kind == TargetDocumentKind.Rule)
            kind = TargetDocumentKind.Directive;
        return segment.Figure.Kind switch
        {
            FigureKind.Percent => JudgeShare(segment, goal, said, kind, follows),
            FigureKind.Ratio => JudgeRatio(segment, goal, kind),
            _ => goal && (kind != TargetDocumentKind.Rule || said) ? JudgeGoal(segment) : JudgeWork(segment, kind, follows),
        };
    }

    private (RuleId, double)? JudgeShare(Segment segment, bool goal, bool said, TargetDocumentKind kind, bool follows)
    {
        if (segment.Prefix.Count + segment.Suffix.Count < (follows ? 1 : 2))
            return null;
        if (goal)
            return (new RuleId("target.share.goal"), said || kind == TargetDocumentKind.Plan ? 0.95 : 0.8);
        if (kind == TargetDocumentKind.Plan)
            return (new RuleId("target.share.plan"), 0.75);
        var whole = segment.Figure.Value == 100;
        return kind == TargetDocumentKind.Directive && (IsMoved(segment) || (segment.Figure.Compared && (follows || IsReached(segment))) || (whole && (IsReached(segment) || IsGoverned(segment)
            || words.CueBefore(segment.Figure.Range.Start, segment.Range.Start) is { Kind: TargetCueKind.Task })))
            ? (new RuleId("target.share.order"), 0.6)
            : null;
    }

    private (RuleId, double)? JudgeRatio(Segment segment, bool goal, TargetDocumentKind kind) =>
        goal || (kind == TargetDocumentKind.Plan && (IsReached(segment) || segment.Prefix.IsEmpty || IsGoverned(segment)))
            ? (new RuleId("target.ratio"), goal ? 0.9 : 0.7)
            : null;

    /// <summary>Where a goal is named.</summary>
    private (RuleId, double)? JudgeGoal(Segment segment)
    {
        var figure = segment.Figure;
        if (!figure.Compared && IsWithin(segment) && !BeginsWithWork(segment))
            return null;
        return figure.Kind != FigureKind.LooseCount || figure.Compared || IsReached(segment) || WorksToward(segment) || IsLabelled(segment)
            ? (new RuleId("target.amount.goal"), 0.85)
            : null;
    }

    /// <summary>Where none is.</summary>
    private (RuleId, double)? JudgeWork(Segment segment, TargetDocumentKind kind, bool follows)
    {
        var figure = segment.Figure;
        if (kind == TargetDocumentKind.Rule)
            return null;
        if (IsMoved(segment))
            return (new RuleId("target.amount.change"), 0.5);
        var counted = figure.Kind == FigureKind.Count;
        var each = counted && words.First(segment.Prefix, TargetCueKind.Each) is not null;
        var continued = follows && (segment.Prefix.IsEmpty || IsGoverned(segment));
        if (kind == TargetDocumentKind.Directive)
            return counted && ((IsTask(segment) && (figure.Compared || cues.Order)) || (figure.Compared && each) || continued) ? (new RuleId("target.amount.order"), 0.5) : null;
        if (figure.Kind == FigureKind.Money)
        {
            return words.First(segment.Prefix, TargetCueKind.Budget) is not null ? (new RuleId("target.money.total"), 0.5)
                : (figure.Compared || IsReached(segment)) && BeginsWithWork(segment) ? (new RuleId("target.money.raised"), 0.5) : null;
        }
        var demanded = words.ComparatorAt(figure.Range.Start) is { Kind: ComparatorKind.Minimum };
        if (figure.Kind == FigureKind.Term)
            return demanded && WorksToward(segment) ? (new RuleId("target.amount.least"), 0.5) : null;
        if (counted && (demanded || each || (figure.Compared && (IsReached(segment) || WorksToward(segment)))))
            return (new RuleId(figure.Compared ? "target.amount.least" : "target.amount.each"), 0.6);
        return IsTask(segment) || (figure.Kind != FigureKind.LooseCount && (IsGoverned(segment) || ServesThose(segment))) || (counted && continued)
            ? (new RuleId("target.amount.task"), 0.5)
            : null;
    }

    private static TokenRange? Later(TokenRange? one, TokenRange? other) =>
        one is { } first && (other is not { } second || first.Start > second.Start) ? one : other;

    /// <summary>A verb of reaching, change or having joins the figure to what stands before it.</summary>
    private bool IsReached(Segment segment) =>
        words.CueBefore(segment.Figure.Range.Start, segment.Range.Start) is
        { Kind: TargetCueKind.Reach or TargetCueKind.Change or TargetCueKind.Predicate or TargetCueKind.Has or TargetCueKind.Goal };

    /// <summary>Work is done whose amount the figure tells.</summary>
    private bool IsTask(Segment segment)
    {
        var (start, from) = (segment.Figure.Range.Start, segment.Range.Start);
        if (words.CueBefore(start, from) is { Kind: TargetCueKind.Passive } passive)
            start = passive.Start;
        return words.CueBefore(start, from) is { Kind: TargetCueKind.Task or TargetCueKind.Action or TargetCueKind.Help };
    }

    private bool WorksToward(Segment segment) =>
        IsTask(segment) || segment.Prefix.IsEmpty || words.First(segment.Prefix, TargetCueKind.Task) is not null || words.First(segment.Prefix, TargetCueKind.Action) is not null
        || words.First(segment.Prefix, TargetCueKind.Reach) is not null || words.First(segment.Prefix, TargetCueKind.Yield) is not null;

    /// <summary>"tại 124 xã", "của 12 trường": tells where or whose something is.</summary>
    private bool IsWithin(Segment segment) =>
        words.CueBefore(segment.Figure.Range.Start, segment.Range.Start) is { Kind: TargetCueKind.Within or TargetCueKind.Place };

    /// <summary>"Chiến sĩ thi đua cơ sở: 08 người".</summary>
    private bool IsLabelled(Segment segment) => segment.Prefix.Count > 1 && tokens[segment.Figure.Range.Start - 1].IsSymbol(':');

    /// <summary>"nâng tỷ lệ … lên 35%".</summary>
    private bool IsMoved(Segment segment) => segment.Figure.Moved && words.First(segment.Prefix, TargetCueKind.Change) is not null;

    /// <summary>A few words that begin the clause govern the figure directly, as a verb does: "Tu sửa 28,5 km đường".</summary>
    private bool IsGoverned(Segment segment)
    {
        var (start, end) = (FirstWord(segment), segment.Figure.Range.Start);
        if (end - start is < 1 or > LongestVerb)
            return false;
        for (var i = start; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || (i > start && tokens[i].IsCapitalised)
                || (words.CueAt(i) is { } cue && cue.Kind is not (TargetCueKind.Task or TargetCueKind.Action or TargetCueKind.Reach or TargetCueKind.Help or TargetCueKind.Yield)))
                return false;
        }
        return true;
    }

    /// <summary>"Tập huấn cho 11 giáo viên": the clause begins with work, and those for whom it is done are counted.</summary>
    private bool ServesThose(Segment segment) =>
        words.CueBefore(segment.Figure.Range.Start, segment.Range.Start) is { Kind: TargetCueKind.Filler or TargetCueKind.And } && BeginsWithWork(segment);

    private bool BeginsWithWork(Segment segment) =>
        words.CueAt(FirstWord(segment)) is { Kind: TargetCueKind.Task or TargetCueKind.Action or TargetCueKind.Help };

    private int FirstWord(Segment segment)
    {
        var start = own.FirstWord(segment.Prefix);
        while (start < segment.Figure.Range.Start && tokens[start].Kind == TokenKind.Symbol)
            start++;
        return start;
    }

    /// <summary>Levels of support, fees, taxes, votes right before or right after the figure.</summary>
    private bool IsSupport(Segment segment)
    {
        var figure = segment.Figure.Range;
        var granted = segment.Figure.Kind is FigureKind.Percent or FigureKind.Money;
        for (var i = figure.Start - 1; i >= Math.Max(segment.Range.Start, figure.Start - Near - 1) && tokens[i].Kind == TokenKind.Word; i--)
        {
            if (words.CueAt(i) is { } cue && cue.End <= figure.Start && (cue.Kind == TargetCueKind.Support || (granted && cue.Kind == TargetCueKind.Help)))
                return true;
        }
        for (var i = figure.End; i < Math.Min(segment.Range.End, figure.End + Near) && tokens[i].Kind == TokenKind.Word; i++)
        {
            if (words.CueAt(i) is { } cue && (cue.Kind == TargetCueKind.Support || (granted && cue.Kind == TargetCueKind.Help)))
                return true;
        }
        return false;
    }
}
